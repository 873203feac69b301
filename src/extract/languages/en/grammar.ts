const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const beForms = set("is are was were be been being 's 're isn't aren't wasn't weren't am");
export const getForms = set("get gets got getting gotten");
export const haveForms = set("have has had having 've haven't hasn't hadn't");
export const modals = set(
  "will would could may might can shall should must won't wouldn't couldn't cannot can't ll 'll",
);
export const doForms = set("do does did don't doesn't didn't");
export const negations = set("not never n't neither nor hardly no without cannot");
export const determiners = set(
  "the a an this that these those its his her their our my your all both each every any some such which",
);
export const possessives = set("its his her their our my your");
export const pronouns = set("he she it they we i you him them us me himself themselves itself who whom");
export const relatives = set("who whom which that whose");
export const prepositions = set(
  "of in on at by for with from to into onto over under after before during since until till within without about " +
    "against among amid amidst between through throughout across along near around inside outside off out up down toward towards upon via per " +
    "including despite following aboard behind beyond below above beside besides because due like than as",
);
/** Open a new clause, so that what stands behind them says nothing of what stands before. */
export const subordinators = set(
  "when while as because although though if unless whereas where before after since until that so but whether",
);
export const coordinators = set("and or & plus nor");
/** Stand between subject and predicate and decide nothing. */
export const adverbs = set(
  "also still now then already yet just only even both all each reportedly allegedly apparently later recently soon since thus so far " +
    "today yesterday tomorrow tonight overnight immediately once again currently ever never not instead together too either previously " +
    "monday tuesday wednesday thursday friday saturday sunday once's here there less more alone over-all thereby else first finally least almost nearly ago earlier",
);
/** Verbs that hand their subject on to the next predicate: "are believed to be dead", "remain in custody". */
export const linking = set(
  "remain remains remained remaining stay stayed stays seem seems appear appears appeared believed thought feared presumed reported confirmed known understood said alleged " +
    "suspected expected due set supposed scheduled likely slated estimated claimed listed marked declared found left counted recorded considered deemed pronounced " +
    "going able ordered planned allowed permitted cleared approved eligible have has had having do does did need needs want managed continue continued continues began begin begun started start went go going came come " +
    "became become ended linger languish languishing languished sit sitting sits face facing",
);
/** Finite verbs of other events: the number before them is their subject and no victim. */
export const otherVerbs = set(
  "said say says saying told tell tells added adds announced announces wrote writes asked asks called calls urged warned noted marched march gathered rallied protested protest voted " +
    "fled flee flees fled escaped attended joined took takes take made make makes won win lost wins met meets signed opened opens fired fires attacked attacks stormed stormed launched launch launches " +
    "returned returns traveled travelled arrived live lives lived worked work works received receives need needs wore carried carries showed shows show " +
    "demanded demands demand accused blamed denied refused voted agreed decided wants want wanted hope hopes helped help saw see sees heard know knew knows think think thinks blocked blocks " +
    "suffered suffer suffers sustained faced face faces sought seek seeks applied apply travelled entered enter reached moved move moves stood stand stands supported support backed opposed formed form completed tested test watched attend attends lined camped slept sleep voted registered enrolled benefited gained refused offered ordered complained testified lacked spoke speak speaks wore celebrated occupied stayed gathered converged turned protested walked poured packed filled camped streamed " +
    "crossed cross served serve serves survived survive survives participated participate deployed chanted waited wait waiting watched watch ran run runs passed left leave leaves went goes",
);
