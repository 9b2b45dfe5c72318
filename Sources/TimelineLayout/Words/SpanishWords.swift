import Wording

extension AxisWords {
  @Sendable static func spanish(_ language: Language) -> AxisWords {
    AxisWords(
      language: language,
      ages: [
        (1_000_000_000, 1_000_000_000, "{0} Ga"), (1_000_000, 1_000_000, "{0} Ma"), (20_000, 1000, "{0} ka"),
      ],
      clock: "{0}:{1}", clockSecond: "{0}:{1}",
      units: [
        ["{0} segundo", "{0} segundos"], ["{0} minuto", "{0} minutos"], ["{0} hora", "{0} horas"],
        ["{0} día", "{0} días"], ["{0} mes", "{0} meses"], ["{0} año", "{0} años"],
      ],
      unitsOfMany: [
        "{0} de segundos", "{0} de minutos", "{0} de horas", "{0} de días", "{0} de meses", "{0} de años",
      ],
      largeNumbers: [
        (1e12, ["{0} billón", "{0} billones"]), (1e9, ["{0} millardo", "{0} millardos"]),
        (1e6, ["{0} millón", "{0} millones"]),
      ],
      about: "unos {0}", earlier: "{0} antes", later: "{0} después",
      outsideEarlier: [
        "{0} acontecimiento es anterior al tiempo mostrado.", "{0} acontecimientos son anteriores al tiempo mostrado.",
      ],
      outsideLater: [
        "{0} acontecimiento es posterior al tiempo mostrado.",
        "{0} acontecimientos son posteriores al tiempo mostrado.",
      ],
      outsideBoth: [
        "Fuera del tiempo mostrado: {0} acontecimiento antes, {1} después.",
        "Fuera del tiempo mostrado: {0} acontecimientos antes, {1} después.",
      ],
      asOf: "Situación a fecha de {0}.",
      asOfLine: "Situación a fecha de {0} (línea discontinua): lo que sigue estaba aún por venir.",
      before: "hasta {0}", during: "{0}", onDay: "{0}", fromTo: "{0} – {1}", from: "desde {0}",
      rate: "{0} ({1})", and: (", ", " y "),
      scaleChange: "La escala cambia en la línea doble: un centímetro equivale aproximadamente a {0}.",
      scaleChanges: "La escala cambia en cada línea doble: un centímetro equivale aproximadamente a {0}.",
      fold: "Un zigzag indica tiempo omitido, en el que nada de lo mostrado comenzó, ocurrió ni terminó.",
      lens:
        "La escala es mayor en el tramo sombreado ({0}): un centímetro equivale allí aproximadamente a {1} y en el resto a {2}.",
      lensNeedless: "No hace falta una escala mayor ({0}): ese tramo ya ocupa casi todo el eje.",
      lensOutside: "Ninguna parte del eje cae en ese tramo ({0}); no se dibuja una escala mayor.",
      panel: "Parte {0}: {1}")
  }
}

extension FigureWords {
  static let spanish = FigureWords(
    legend: LegendWords(
      dot: "un día", bar: "duró", capsule: "en algún momento de este lapso",
      shoulder: "pudo empezar o terminar aquí", approximate: "aproximado", uncertain: "dudoso",
      hatched: "cifras desconocidas", ticks: "fechas posibles", estimate: "estimación", oneOf: "una de estas",
      ray: "o en algún momento más allá", allOf: "todas estas", arrow: "abierto: continúa",
      unknownEnd: "final desconocido", cut: "continúa fuera", importance: "lo más importante", background: "fondo",
      allElse: "todo lo demás"),
    density:
      "Las barras grises cuentan los {0} acontecimientos según su comienzo, la más larga {1} en {2}; los {3} más importantes llevan marca.",
    disputed: "Las fuentes discrepan sobre la fecha; se dibuja la primera que se da.",
    shortened: ["{0} de {1} títulos está abreviado.", "{0} de {1} títulos están abreviados."],
    unlabelled: "+{0} más: con marca y sin rótulo, pues la página está llena.",
    backgroundOutside: "Omitidos del fondo por quedar fuera de este tiempo: {0}.",
    sources: ["Fuente: {1}{2}.", "Fuentes: {1}{2}."], andMore: " y {0} más", eraKey: "{0}, {1}",
    joints: "Una línea vertical une las marcas de un mismo acontecimiento.", together: "Reunidos en «{0}»: {1}{2}.",
    other: "Otros", otherMerged: "{0} ({1}\u{A0}más)", backgroundTitles: ["En otros lugares", "Fondo"],
    more: "+{0} más", page: "{0} de {1}",
    approximate: "h.\u{A0}{0}", uncertain: "{0} (?)", standing: "{0} ({1})",
    withoutEvents: "Una línea de tiempo sin acontecimientos.",
    events: ["{0} acontecimiento", "{0} acontecimientos"], eras: ["{0} época", "{0} épocas"],
    eventsAndEras: "{0} y {1}", withBackground: "{0}, y {1} más de fondo",
    downwards: "Una línea de tiempo con {0}; el tiempo corre hacia abajo, desde {1} hasta {2}.",
    rightwards: "Una línea de tiempo con {0}; el tiempo corre hacia la derecha, desde {1} hasta {2}.",
    leftwards: "Una línea de tiempo con {0}; el tiempo corre hacia la izquierda, desde {1} hasta {2}.",
    quoted: "«{0}» ({1})", doubts: "Las fechas conservan su duda; las marcas distinguen: {0}.", listSeparator: ", ",
    among: "Entre ellos: {0}.", pagedTitle: "{0} ({1})")
}
