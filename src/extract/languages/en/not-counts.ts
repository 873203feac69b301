const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words after a number that make it a measure and not a count of people. Each list is a rule: `number.<name>`. */
export const unitsAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  percent: set("% percent pct percentage ٪ ‰ per-cent"),
  money: set(
    "dollars dollar euros euro pounds yen yuan rupees rubles roubles pesos lira liras lari naira rand shekels " +
      "dinars dirhams riyals francs kronor crowns tomans won baht ringgit cents usd eur gbp bolivars bolivares reais",
  ),
  duration: set(
    "years year months month weeks week days day hours hour minutes minute seconds second decades decade " +
      "centuries century fortnights nights night mornings evenings quarters seasons yrs hrs mins",
  ),
  distance: set(
    "km kilometers kilometres kilometer kilometre miles mile mi meters metres meter metre feet foot ft inches inch " +
      "yards yard cm mm nautical centimeters centimetres acres acre hectares hectare blocks storey storeys stories",
  ),
  unit: set(
    "degrees degree tons tonnes ton tonne kg kilograms kilogrammes grams kilos lbs ounces liters litres liter litre " +
      "gallons barrels watts megawatts gigawatts mph kph knots mw gw gb mb tb megabytes gigabytes square cubic volts " +
      "mah kwh wh hz khz mhz ghz nits rpm °c °f ° calories doses votes seats points goals calls shots rounds pages words times percentage",
  ),
  time: set("a.m a.m. p.m p.m. am pm o'clock gmt utc est edt cet bst noon midnight"),
};

export const currencyBefore: ReadonlySet<string> = new Set(
  "$ € £ ¥ ₹ ₽ ₦ ₩ ₪ ₫ ฿ us$ a$ c$ usd eur gbp rs rs. inr cad aud chf zar r$".split(" "),
);

/** A number after one of these names a thing: "Route 9", "No. 5", "Flight 618". */
export const designators = set(
  "no nos number numbers route flight highway road article section chapter page pages phase day room district ward " +
    "zone group unit channel building block gate terminal platform resolution bill proposition rule level category " +
    "stage version volume episode season week grade class type model apollo boeing airbus area point step title " +
    "psalm verse line item figure table appendix amendment protocol exit pier camp interstate task magnitude top",
);

export const months = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul " +
    "aug sep sept oct nov dec",
);

/** Before a bare number of four digits they make it a year. */
export const yearPrepositions = set(
  "in since by of from until till during early late mid before after to through and summer winter spring autumn fall " +
    "around circa the year , ( / - – — back than least december november october september ' ’ at",
);

/** "one" in these phrases counts nobody. */
export const afterOne = set(
  "day time another way thing point year month week hour minute moment reason side hand example step case place part more " +
    "night morning 's by - to wants knows needs",
);
export const beforeOne = set("no this any every each which another last next everyone");

/** Ordinals: "the third", "21st". */
export const ordinalSuffixes = set("st nd rd th");
/** "5-year-old", "aged 40". */
export const ageBefore = set("aged ages age");
