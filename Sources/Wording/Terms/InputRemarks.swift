/// What figures and reports say of the input that they were made from.
extension Language {
  /// How many entries have errors and are left out.
  public func remark(errors: Int) -> String { inputRemarks.errors(number(errors)) }

  /// How many events of how many were selected.
  public func remark(selected: Int, of all: Int) -> String { inputRemarks.selected(number(selected), number(all)) }

  private var inputRemarks: (errors: Phrase, selected: Phrase) {
    Self.inputRemarks[primaryTag] ?? (
      "Errors in the input: {0}; what has them is left out.", "Selected: {0} of {1} events."
    )
  }

  private static let inputRemarks: [String: (errors: Phrase, selected: Phrase)] = [
    "fr": (
      "Erreurs dans les données\u{A0}: {0}\u{A0}; ce qui en contient est omis.",
      "Événements choisis\u{A0}: {0} sur {1}."
    ),
    "es": ("Errores en los datos: {0}; lo que los contiene se omite.", "Acontecimientos elegidos: {0} de {1}."),
    "ru": ("Ошибок в исходных данных: {0}; записи с ними опущены.", "Выбрано событий: {0} из {1}."),
    "ar": ("أخطاء في البيانات: {0}؛ وقد حُذف ما فيه أخطاء.", "الأحداث المختارة: {0} من {1}."),
    "fa": ("خطا در داده‌ها: {0}؛ آنچه خطا دارد حذف شده است.", "رویدادهای برگزیده: {0} از {1}."),
  ]
}
