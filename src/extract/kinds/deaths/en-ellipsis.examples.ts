import { type Example, says, saysNothing } from "../example.ts";

/** Figures that leave out what happened, stand in an aside, or answer a question. */
export const examples: Example[] = [
  ...says("deaths", [
    "{Twelve} people drowned in Arlo, {six} in Mira and {two} in Tarn.",
    "{Three} climbers died in the north, {two} in the south and {one} in the capital.",
    "At least {9,000} people — perhaps as many as {15,000} — have been killed.",
    "Nobody knows how many died; estimates range from {300 to 800}.",
    "On Saturday he had spoken of {9} deaths; by Monday it was {16}.",
    "A miller and {two} children aged 5 and 7 died at the mill.",
    "The man, 34, his wife, 32, and their {two} children, 5 and 7, were found dead.",
    "The captain, 58, and {two} crewmen drowned.",
    "Of his patients, {three} did not last the night.",
    "He put the dead at {40}.",
    "The institute counts {3,100} heat deaths, the state {1,200}.",
    "Lawyers list {90} killings, police at most {12} and the army none.",
    "The navy reported {40} deaths; the union has {90}.",
    "Gunmen killed {30} pupils days before the deadline.",
    "{18} of the dead had been handed over to their families.",
  ]),
  ...says("deaths", ["I can count {41} bodies, he said."], { modality: "actual" }),
  ...says("deaths", ["Police said {15} suspects were shot dead."], { modality: "actual" }),
  ...says("deaths", ["{Nine} of the dead were nurses."], { subject: "of the dead" }),
  ...says("deaths", ["The {38} dead lay in the school.", "More than {20} dead were carried down."], {
    subject: "dead",
  }),
  ...saysNothing([
    "The toll was expected to rise, with as many as 60 people still to be brought down.",
    "The captain, 58, was driven home by his wife.",
    "If convicted, the 31 activists face up to ten years in jail.",
    "The court heard nine witnesses over the 2021 bread protests.",
    "One of the union's lawyers said that nobody had been hurt.",
  ]),
];
