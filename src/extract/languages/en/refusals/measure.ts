import { type RefusalRow, type RefusalTopic, set, withUnit } from "./row.ts";

/** A row for the words of one sort of unit. */
const unit = (rule: string, message: string, words: string, more: readonly string[] = []): RefusalRow => ({
  rule: `number.${rule}`,
  message,
  patterns: [...withUnit(words.replaceAll(" ", "|")), ...more],
  joined: "before",
});

/** Numbers with a unit; where two rows could hold ("square miles"), the narrower one stands first. */
export const measure: RefusalTopic = {
  classes: { quake: set("earthquake quake temblor tremor aftershock") },
  rows: [
    unit("percent", "a percentage", "% percent pct percentage ٪ ‰ ％ per-cent", [
      "_ per cent",
      "_ <dash> per|percentage",
      "_ basis points",
    ]),
    {
      rule: "number.magnitude",
      message: "the strength of an earthquake",
      shape: { max: 12 },
      patterns: [
        "magnitude|magnitudes|mag _",
        "magnitude of _",
        "magnitude <dash> _",
        "_ magnitude|mw",
        "_ <dash> magnitude",
        "_ on the richter",
        "a|the _ <quake> !<counted>",
        "quake|earthquake measuring|measured|of _ !<counted>",
      ],
      joined: "both",
    },
    unit("area", "an area", "acres acre hectares hectare ha sq km² m²", ["_ square *", "_ <dash> square"]),
    unit("speed", "a speed", "mph kph kmh knots knot", ["_ km|kms / h"]),
    unit(
      "distance",
      "a distance or a length",
      "km kms kilometers kilometres kilometer kilometre miles mile mi meters metres meter metre feet foot ft inches inch yards yard " +
        "cm mm m centimeters centimetres millimeters millimetres leagues storey storeys stories blocks",
      ["_ <dash> story"],
    ),
    unit(
      "weight",
      "a weight",
      "tons tonnes ton tonne kg kgs kilograms kilogram kilogrammes kilogramme grams gram grammes kilos kilo lbs lb ounces ounce oz " +
        "kilotons megatons milligrams",
      ["_ pounds|pound of", "_ <dash> pound"],
    ),
    unit("temperature", "a temperature", "degrees degree celsius fahrenheit ° º ℃ ℉", [
      "_ ~c|f !<counted>",
      "minus _",
      "temperatures|temperature of|at|to|reached|hit _",
    ]),
    unit(
      "volume",
      "a volume",
      "liters litres liter litre gallons gallon barrels barrel cubic milliliters millilitres bpd",
    ),
    unit(
      "energy",
      "a measure of power",
      "watts watt megawatts megawatt gigawatts kilowatts mw gw kw kwh mwh volts volt mah wh calories nits rpm hz khz mhz ghz decibels",
    ),
    unit(
      "data",
      "an amount of data",
      "gb mb tb kb megabytes gigabytes terabytes megabits pixels megapixels bytes",
    ),
    unit("things", "things, no people", "doses dose pages page words calls shots rounds"),
  ],
};
