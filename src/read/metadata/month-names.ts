/** Month names and their usual short forms, January first, without accents; short forms may have a full stop behind. */
const MONTHS: readonly (readonly string[])[] = [
  "jan january januari januar jänner ene enero janv janvier gen gennaio janeiro gener янв января січня styczen stycznia ocak",
  "feb february februari februar febrero fev fevr fevrier febbraio fevereiro febrer фев февраля лютого luty lutego subat",
  "mar march marzo mars märz maerz mrz maart marco marc марта березня marzec marca mart",
  "apr april abr abril avr avril aprile апр апреля квітня kwiecien kwietnia nisan",
  "may mayo mai mag maggio mei maio maig мая травня maj maja mayis",
  "jun june junio juin giu giugno juni junho juny июня червня czerwiec czerwca haziran",
  "jul july julio juil juillet lug luglio juli julho juliol июля липня lipiec lipca temmuz",
  "aug august ago agosto aou aout augustus agost авг августа серпня sierpien sierpnia agustos",
  "sep sept september septiembre setiembre septembre set settembre setembro setembre сен сентября вересня wrzesien wrzesnia eylul",
  "oct october okt oktober octubre octobre ott ottobre out outubro окт октября жовтня pazdziernik pazdziernika ekim",
  "nov november noviembre novembre novembro ноя ноября листопада listopad listopada kasim",
  "dec december dez dezember dic diciembre dicembre decembre dezembro desembre des desember дек декабря грудня grudzien grudnia aralik",
].map((names) => names.split(" "));

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const)),
);

/** The number of a month, 1 to 12, by its name in one of a dozen European languages; 0 where it is none. */
export function monthNumber(name: string): number {
  return NUMBERS.get(plain(name)) ?? 0;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
