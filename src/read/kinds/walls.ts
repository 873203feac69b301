import type { PageForm } from "../../domain/article.ts";
import type { Evidence } from "../metadata/evidence.ts";
import { textIn } from "../tree/page-tree.ts";

/** What a page that stands in an article's place is, with the words a person reads. */
export interface Wall {
  readonly form: PageForm;
  readonly notice: string;
}

/** How pages ask whether a person is reading. */
const BOT =
  /\b(?:just a moment\.{3}|attention required! \| cloudflare|checking (?:your browser|if the site connection is secure)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|i['’]m not a robot|robot or human|pardon our interruption|unusual (?:traffic|activity) from your|access (?:to this page has been )?denied|request unsuccessful\. incapsula|ddos[- ]guard|enable javascript and cookies to continue|please (?:enable|turn on) javascript|complete the security check|press (?:&|and) hold|security verification|bot (?:detection|verification)|no soy un robot|vérification que vous n['’]êtes pas un robot)/i;
/** How pages say that there is nothing at this address. */
const GONE =
  /^(?:(?:error )?40[34]\b|(?:sorry[,.!] )?(?:the |this )?page (?:can(?:no|['’])t be found|not found|cannot be found|doesn['’]t exist|is (?:gone|missing|unavailable))|not found|410 gone|50[0234]\b|(?:internal )?server error|bad gateway|service unavailable|página no encontrada|page (?:non trouvée|introuvable)|seite nicht gefunden)/i;
/** Words of the question for consent; a page that is little else uses many of them. */
const CONSENT: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\b(?:consent|einwilligung|zustimm\w+|consentimiento|consentement|consenso)\b/i,
  /\b(?:accept|agree to) all\b|\balle akzeptieren\b|\baceptar todo\b|\btout accepter\b|\baccetta tutt\w\b/i,
  /\b(?:reject|decline|refuse) all\b|\balle ablehnen\b|\brechazar todo\b|\btout refuser\b|\bcontinuer sans accepter\b/i,
  /\bmanage (?:settings|preferences|options|choices|cookies)\b|\bmore options\b|\beinstellungen\b|\bpersonnaliser\b/i,
  /\b(?:privacy|cookie) (?:policy|notice|settings|centre|center)\b|\bdatenschutz\w*\b|\bpolítica de (?:privacidad|cookies)\b/i,
  /\b(?:our|\d+|tcf) (?:partners|vendors)\b|\bunsere \d* ?partner\b|\b(?:nuestros|nos) (?:socios|partenaires)\b/i,
  /\bpersonal(?:i[sz]ed)? (?:data|ads|advertising|content)\b|\bdatos personales\b|\bdonnées personnelles\b|\bpersonenbezogene\w* daten\b/i,
  /\bbefore you continue\b|\bbevor sie fortfahren\b|\bantes de continuar\b|\bavant de (?:continuer|poursuivre)\b/i,
];
const MIN_CONSENT_WORDS = 4;
/** Walls say little; a page with more text than this has something else on it. */
const MAX_PAGE_CHARS = 6_000;
const MAX_TEXT_CHARS = 1_500;

/** The wall or error page that was served in an article's place; null where there is none. */
export function findWall({ scan, root, url }: Evidence, text: string): Wall | null {
  if (text.length > MAX_TEXT_CHARS) return null;
  const page = textIn(root, MAX_PAGE_CHARS);
  if (page.length > MAX_PAGE_CHARS) return null;
  const names = [scan.title, ...scan.headings].map((name) => name.trim());
  if ([...names, page.slice(0, 1_000)].some((words) => BOT.test(words)))
    return {
      form: "bot-wall",
      notice: "the page asks whether a person is reading; the article was not served",
    };
  if (names.some((name) => GONE.test(name)))
    return { form: "error-page", notice: "the page says that there is nothing at this address" };
  const asked = CONSENT.filter((word) => word.test(page)).length;
  const askedInText = text === "" ? asked : CONSENT.filter((word) => word.test(text)).length;
  const byAddress = url !== null && /^consent\.|\/consent\b/i.test(url.hostname + url.pathname);
  if (asked >= MIN_CONSENT_WORDS && (askedInText >= MIN_CONSENT_WORDS - 1 || byAddress))
    return {
      form: "consent-wall",
      notice: "the page asks for consent to cookies; the article was not served",
    };
  return null;
}
