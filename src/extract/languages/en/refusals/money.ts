import { type RefusalTopic, set, withUnit } from "./row.ts";

export const money: RefusalTopic = {
  classes: {
    currencySign: set(
      "$ € £ ¥ ₹ ₽ ₦ ₩ ₪ ₫ ₴ ₺ ₱ ₲ ₡ ₵ ฿ ＄ us$ a$ c$ r$ usd eur gbp jpy cny rub inr rs rs. cad aud chf sek nok dkk " +
        "zar ngn kes brl mxn pkr bdt try ils uah",
    ),
    currency: set(
      "dollars dollar euros euro pounds yen yuan renminbi rupees rupee rubles ruble roubles rouble pesos peso lira liras lari naira " +
        "rand shekels shekel dinars dinar dirhams dirham riyals riyal rials rial francs franc kronor kroner krona krone crowns tomans " +
        "toman won baht ringgit cents usd eur gbp bolivars bolivares bolívares reais hryvnia hryvnias zloty zlotys forints " +
        "quetzals shillings cedis kwacha taka rupiah afghanis manat tenge bitcoin bitcoins pence quid bucks",
    ),
    currencyNation: set(
      "us u.s. american canadian australian singapore swiss french belgian cfa swedish norwegian danish czech turkish iranian iraqi " +
        "saudi qatari kuwaiti jordanian egyptian sudanese kenyan ugandan tanzanian somali indian pakistani nepali chinese " +
        "mexican colombian chilean argentine philippine cuban dominican russian belarusian british israeli new sri-lankan",
    ),
  },
  rows: [
    {
      rule: "number.money",
      message: "a sum of money",
      patterns: [
        "<currencySign> _",
        "rs . _",
        "_ ~<currencySign>",
        ...withUnit("<currency>"),
        "_ <currencyNation> <currency>",
        "fined _ !<counted>",
        "ransom|bail|fine|compensation of _ !<counted>",
        "bail at _ !<counted>",
        "_ in cash|damages|compensation|bail|ransom|fines",
      ],
      joined: "both",
    },
  ],
};
