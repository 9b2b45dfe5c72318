import Wording

extension AxisWords {
  @Sendable static func french(_ language: Language) -> AxisWords {
    AxisWords(
      language: language,
      ages: [
        (1_000_000_000, 1_000_000_000, "{0} Ga"), (1_000_000, 1_000_000, "{0} Ma"), (20_000, 1000, "{0} ka"),
      ],
      clock: "{0}:{1}", clockSecond: "{0}:{1}",
      units: [
        ["{0} seconde", "{0} secondes"], ["{0} minute", "{0} minutes"], ["{0} heure", "{0} heures"],
        ["{0} jour", "{0} jours"], ["{0} mois", "{0} mois"], ["{0} an", "{0} ans"],
      ],
      unitsOfMany: [
        "{0} de secondes", "{0} de minutes", "{0} d’heures", "{0} de jours", "{0} de mois", "{0} d’années",
      ],
      largeNumbers: [
        (1e12, ["{0} billion", "{0} billions"]), (1e9, ["{0} milliard", "{0} milliards"]),
        (1e6, ["{0} million", "{0} millions"]),
      ],
      about: "environ {0}", earlier: "{0} avant", later: "{0} après",
      outsideEarlier: [
        "{0} événement est antérieur à la période représentée.",
        "{0} événements sont antérieurs à la période représentée.",
      ],
      outsideLater: [
        "{0} événement est postérieur à la période représentée.",
        "{0} événements sont postérieurs à la période représentée.",
      ],
      outsideBoth: [
        "Hors de la période représentée\u{A0}: {0} événement avant, {1} après.",
        "Hors de la période représentée\u{A0}: {0} événements avant, {1} après.",
      ],
      asOf: "État des faits\u{A0}: {0}.",
      asOfLine: "État des faits\u{A0}: {0} (ligne tiretée)\u{A0}; ce qui suit était encore à venir.",
      before: "avant {0}", during: "{0}", onDay: "{0}", fromTo: "{0} – {1}", from: "dès {0}",
      rate: "{0} ({1})", and: (", ", " et "),
      scaleChange: "L’échelle change à la double ligne\u{A0}: un centimètre représente environ {0}.",
      scaleChanges: "L’échelle change à chaque double ligne\u{A0}: un centimètre représente environ {0}.",
      fold:
        "Un zigzag marque un temps omis, pendant lequel rien de ce qui figure ici n’a commencé, eu lieu ou pris fin.",
      lens:
        "L’échelle est plus grande dans la partie teintée ({0})\u{A0}: un centimètre y représente environ {1}, ailleurs {2}.",
      lensNeedless:
        "Aucune échelle plus grande n’est nécessaire ({0})\u{A0}: cette partie occupe déjà presque tout l’axe.",
      lensOutside: "Rien de l’axe n’est dans cette période ({0})\u{A0}; aucune échelle plus grande n’est tracée.",
      panel: "Partie {0}\u{A0}: {1}")
  }
}

extension FigureWords {
  static let french = FigureWords(
    legend: LegendWords(
      dot: "un jour", bar: "durée", capsule: "à un moment de cet intervalle",
      shoulder: "a pu commencer ou finir ici", approximate: "environ", uncertain: "incertain",
      hatched: "chiffres inconnus", ticks: "dates possibles", estimate: "estimation", oneOf: "l’une de ces dates",
      ray: "ou à un moment au-delà", allOf: "toutes ces dates", arrow: "ouvert\u{A0}: se poursuit",
      unknownEnd: "fin inconnue", cut: "se poursuit hors du cadre", importance: "le plus important",
      background: "arrière-plan", allElse: "tout le reste"),
    density:
      "Les barres grises comptent les {0} événements selon leur début, la plus longue {1} en {2}\u{A0}; les {3} plus importants ont un repère.",
    disputed: "Les sources divergent sur la date\u{A0}; la première donnée est tracée.",
    shortened: ["{0} titre sur {1} est abrégé.", "{0} titres sur {1} sont abrégés."],
    unlabelled: "+{0}\u{A0}: repères sans légende, la page étant pleine.",
    backgroundOutside: "Omis de l’arrière-plan, car hors de cette période\u{A0}: {0}.",
    sources: ["Source\u{A0}: {1}{2}.", "Sources\u{A0}: {1}{2}."], andMore: " et {0} de plus", eraKey: "{0}, {1}",
    joints: "Un trait vertical relie les repères d’un même événement.",
    together: "Réunis sous «\u{A0}{0}\u{A0}»\u{A0}: {1}{2}.",
    other: "Autres", otherMerged: "{0} ({1}\u{A0}réunis)", backgroundTitles: ["Ailleurs", "Arrière-plan"],
    more: "+{0}", page: "{0} sur {1}",
    approximate: "v.\u{A0}{0}", uncertain: "{0}\u{A0}?", standing: "{0} ({1})",
    withoutEvents: "Une frise chronologique sans événement.",
    events: ["{0} événement", "{0} événements"], eras: ["{0} période", "{0} périodes"], eventsAndEras: "{0} et {1}",
    withBackground: "{0}, et {1} de plus en arrière-plan",
    downwards: "Une frise chronologique\u{A0}: {0}, le temps va vers le bas, de {1} à {2}.",
    rightwards: "Une frise chronologique\u{A0}: {0}, le temps va vers la droite, de {1} à {2}.",
    leftwards: "Une frise chronologique\u{A0}: {0}, le temps va vers la gauche, de {1} à {2}.",
    quoted: "«\u{A0}{0}\u{A0}» ({1})",
    doubts: "Les dates gardent leur doute\u{A0}; les repères distinguent\u{A0}: {0}.",
    listSeparator: ", ", among: "Parmi eux\u{A0}: {0}.", pagedTitle: "{0} ({1})")
}
