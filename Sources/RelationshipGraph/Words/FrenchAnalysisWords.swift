import Wording

extension AnalysisWords {
  static let french = AnalysisWords(
    tensionNote:
      "Selon la théorie de l’équilibre structurel (Heider 1946\u{A0}; Cartwright et Harary 1956), il y a là une tension\u{A0}: un indice pour l’analyse et non un constat.",
    countedAsOf: "{0}, {1} liées au {2}\u{A0}; ce qui est terminé, commence plus tard ou est démenti n’est pas compté.",
    counted: "{0}, {1} liées à un moment quelconque\u{A0}; ce qui est démenti n’est pas compté.",
    allTogether: "Tous sont reliés entre eux.",
    groups: [
      "Ils forment {0} groupe\u{A0}; le plus grand compte {1}\u{A0}; à part\u{A0}: {2}.",
      "Ils forment {0} groupes\u{A0}; le plus grand compte {1}\u{A0}; à part\u{A0}: {2}.",
    ],
    moreGroups: ["; et {0} autre groupe", "; et {0} autres groupes"],
    alone: [
      "{0} acteur n’a que des relations terminées ou démenties.",
      "{0} acteurs n’ont que des relations terminées ou démenties.",
    ],
    actors: ["{0} acteur", "{0} acteurs"],
    pairs: ["{0} paire", "{0} paires"],
    triangles: ["{0} triangle", "{0} triangles"],
    balance:
      "En équilibre\u{A0}: {0} sur {1} d’amis et d’ennemis ({2}), dont {3} de trois amis et {4} de deux amis avec un ennemi commun. Hors d’équilibre\u{A0}: {5} de deux ennemis avec un ami commun et {6} de trois ennemis.",
    percent: "{0}\u{A0}%",
    andMore: "Et {0} de plus.",
    listMore: " et {0} de plus",
    mayBe: "{0} est peut-être {1}\u{A0}: {2}.",
    reasons: [
      "les noms ne diffèrent que par la casse, les accents ou la ponctuation",
      "les noms se prononcent de façon semblable", "une variante de l’un est un nom de l’autre",
      "l’un est l’abréviation de l’autre",
    ],
    bridge: "Sans le lien de {0} et {1}, {2} acteurs du côté de {3} sont coupés de {4} du côté de {5}.",
    datesOpen: "dates incertaines",
    and: "{0} et {1}",
    but: "{0}, mais {1}.",
    butAlso: "{0}, mais aussi {1}.",
    clauseSeparator: ", ",
    threeFoes: "{0} – trois ennemis dont aucun n’a d’allié parmi les deux autres.",
    title: "Structure des relations",
    columns: "Liés à         Entre les autres  Acteur",
    columnNotes: [
      "Liés à\u{A0}: nombre d’autres acteurs. Entre les autres\u{A0}: part des plus courts chemins entre deux autres",
      "qui passent par l’acteur (intermédiarité\u{A0}; Freeman 1977, Brandes 2001).",
    ],
    bridgesTitle: "Tenu par une seule paire",
    balanceTitle: "Équilibre",
    tensionsTitle: "Tensions",
    similarTitle: "Peut-être un même acteur sous deux noms\u{A0}; rien n’est fusionné")
}
