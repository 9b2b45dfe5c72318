import Wording

extension AnalysisPhrases {
  static let french = AnalysisPhrases(
    title: "Structure des relations",
    relationsWith: "Relations avec",
    betweenOthers: "Intermédiarité",
    actor: "Acteur",
    tableNote:
      "Relations avec\u{A0}: d’autres acteurs. Intermédiarité\u{A0}: part des plus courts chemins entre deux autres acteurs qui passent par celui-ci (Freeman 1977, Brandes 2001).",
    bridgesHead: "Reliés par une seule paire",
    balanceHead: "Équilibre",
    tensionsHead: "Tensions",
    similarHead: "Peut-être un seul acteur sous deux noms\u{202F}; rien n’est fusionné",
    tensionNote:
      "D’après la théorie de l’équilibre structural (Heider 1946\u{202F}; Cartwright et Harary 1956), ces configurations sont sous tension\u{A0}: une piste pour l’analyste, non un constat.",
    actors: ["{0} acteur", "{0} acteurs"],
    pairs: ["{0} paire", "{0} paires"],
    moreGroups: ["{0} autre groupe", "{0} autres groupes"],
    tiedAt:
      "{0}, {1} avec des relations à la date de référence ({2})\u{202F}; ce qui a pris fin, commence plus tard ou est démenti n’est pas compté.",
    tiedEver: "{0}, {1} avec des relations, quelle qu’en soit la date\u{202F}; ce qui est démenti n’est pas compté.",
    together: "Tous sont reliés entre eux.",
    groups: "Nombre de groupes\u{A0}: {0}\u{202F}; le plus grand en réunit {1}\u{202F}; à part\u{A0}: {2}.",
    andGroups: "{0}\u{202F}; et {1}",
    alone: [
      "{0} acteur n’a que des relations terminées ou démenties.",
      "{0} acteurs n’ont que des relations terminées ou démenties.",
    ],
    comma: ", ",
    semicolon: "\u{202F}; ",
    andMore: "{0} et {1} de plus",
    bridge:
      "Sans le lien {0} – {1}, les acteurs du côté «\u{A0}{3}\u{A0}» ({2}) sont coupés de ceux du côté «\u{A0}{5}\u{A0}» ({4}).",
    balance: [
      "Triangles équilibrés d’amis et d’ennemis\u{A0}: {1} sur {0} ({2}), dont trois amis\u{A0}: {3}, deux amis et un ennemi commun\u{A0}: {4}. Non équilibrés\u{A0}: deux ennemis et un ami commun\u{A0}: {5}, trois ennemis\u{A0}: {6}.",
      "Triangles équilibrés d’amis et d’ennemis\u{A0}: {1} sur {0} ({2}), dont trois amis\u{A0}: {3}, deux amis et un ennemi commun\u{A0}: {4}. Non équilibrés\u{A0}: deux ennemis et un ami commun\u{A0}: {5}, trois ennemis\u{A0}: {6}.",
    ],
    percent: "{0}\u{202F}%",
    rest: "Et {0} de plus.",
    similar: "{0} et {1} sont peut-être un seul acteur\u{A0}: {2}.",
    spelling: "les noms ne diffèrent que par les majuscules, les accents ou la ponctuation",
    sound: "les noms se prononcent presque de la même façon",
    alias: "un autre nom de l’un est le nom de l’autre",
    abbreviation: "l’un est l’abréviation de l’autre",
    datesOpen: "dates incertaines",
    tensions: TensionPhrases(
      clause: "{0} → {2}\u{A0}: {1}",
      mutual: "{0} ↔ {2}\u{A0}: {1}",
      sharedFriend: "Ami commun\u{A0}: {0}\u{202F}; ennemis\u{A0}: {1}, {2} ({3}).",
      threeFoes: "Trois ennemis dont aucun ne s’allie à un autre\u{A0}: {0}, {1}, {2} ({3}).",
      ambivalence: "Amis et ennemis à la fois\u{A0}: {0}, {1} ({2})."))
}
