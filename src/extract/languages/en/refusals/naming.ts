import { type RefusalTopic, set } from "./row.ts";

/** What may stick to a numeral without making it a name. */
const stuck = set(
  "st nd rd th s m mn k bn mln bln plus odd ish some million thousand hundred billion dozen lakh crore people persons men women " +
    "c f h w kg km kms cm mm ft mi lb lbs mph kph kmh kw mw gw kwh mwh gb mb tb khz mhz ghz hz am pm px ha yo x",
);

/** Numbers that name a thing, a place or a law instead of counting. */
export const naming: RefusalTopic = {
  classes: {
    glued: (lower) => /^\p{L}/u.test(lower) && !stuck.has(lower),
    law: set(
      "article articles section sections clause clauses paragraph paragraphs § §§ resolution resolutions decree ordinance statute amendment",
    ),
    road: set("route routes highway highways interstate motorway autobahn"),
    street: set("street st avenue ave road rd lane boulevard blvd terrace crescent drive"),
    rue: set("rue via calle avenida rua plaza ulitsa"),
    dialled: set("dial hotline helpline tel telephone fax whatsapp"),
    short: set("no nos art arts sec secs ch fig vol p pp ext para apt"),
    hash: set("# № nº n°"),
    designator: set(
      "no nos road chapter page pages phase day room district ward zone group unit channel building block gate terminal platform " +
        "bill proposition rule level category stage version volume episode season week grade class type model apollo boeing airbus " +
        "area point step title psalm verse line item figure table appendix protocol exit pier camp task team game act lot cell " +
        "precinct sector tower bus tram apartment flat suite studio formula windows iphone galaxy reactor chamber bay",
    ),
    ordinalWord: set("first second third fourth fifth sixth seventh eighth ninth"),
  },
  rows: [
    {
      rule: "number.code",
      message: "a code or a telephone number",
      shape: { numeral: true, padded: true },
      patterns: ["_"],
      joined: "after",
    },
    {
      rule: "number.code",
      message: "a code: too many digits without a separator",
      shape: { numeral: true, single: true, digits: [7, 40] },
      patterns: ["_ !<counted>"],
    },
    {
      rule: "number.phone",
      message: "a telephone number",
      shape: { numeral: true },
      patterns: ["+ ~_ #", "+ ~_ ( #", "<dialled> _", "<dialled> :|number|on|at|is _", "phone|call : _"],
      joined: "after",
    },
    {
      rule: "number.phone",
      message: "a telephone number",
      shape: { numeral: true, digits: [3, 3] },
      patterns: ["call|called|calls|calling _ !*", "call|called|calls|calling _ for|if|when|to|or|and"],
    },
    {
      rule: "number.name",
      message: "part of a name or a code",
      shape: { numeral: true },
      patterns: ["* ~_", "* ~- ~_", "# ~- ~_", "_ ~<glued>"],
    },
    {
      rule: "number.name",
      message: "a group that is called by its number",
      shape: { numeral: false, single: true, capital: true },
      patterns: ["the ^* _ !<counted>", "^group|gang of _"],
    },
    {
      rule: "number.law",
      message: "the number of a law or of a part of it",
      patterns: ["<law> _", "<law> no|number _", "<law> no . _"],
      joined: "after",
    },
    {
      rule: "number.flight",
      message: "the number of a flight",
      patterns: ["flight|flights _"],
      joined: "after",
    },
    { rule: "number.route", message: "the number of a road", patterns: ["<road> _"], joined: "after" },
    {
      rule: "number.address",
      message: "an address",
      shape: { numeral: true, single: true },
      patterns: ["_ ^* ^<street> !<counted>", "_ ^* ^* ^<street> !<counted>", "_ <rue>", "po|p.o|p.o. box _"],
    },
    {
      rule: "number.designator",
      message: "the number of a thing",
      patterns: ["^<designator> _", "<short> ~. _", "<hash> _"],
      joined: "after",
    },
    {
      rule: "number.designator",
      message: "the number of a thing",
      shape: { max: 9 },
      patterns: ["<designator> _ !<counted>"],
      joined: "after",
    },
    {
      rule: "number.reference",
      message: "the number of a note",
      shape: { numeral: true },
      patterns: ["[ _ ]"],
    },
    {
      rule: "number.ordinal",
      message: "an ordinal",
      patterns: ["_ ~<ordinal>", "_ <dash> <ordinalWord>", "_ ~º|ª"],
    },
  ],
};
