import ChronologyModel
import Diagnostics
import Parsing

/// One element of a fragment, with what the builder asks of it.
struct NativeEntry {
  let fragment: NativeFragment
  let index: Int

  private var element: NativeFragment.Element { fragment.elements[index] }

  var name: NativeElement? { element.name }
  var offset: Int { element.offset }
  var mark: SourceMark { SourceMark(offset: offset) }
  var text: String { element.text.tidied }

  func attribute(_ name: NativeAttribute) -> NativeFragment.Attribute? { fragment.attribute(name, of: element) }

  subscript(_ name: NativeAttribute) -> String? { attribute(name)?.value }

  func id<Target>(_ name: NativeAttribute) -> EntryID<Target> { EntryID(self[name]?.tidied ?? "") }

  func reference<Target>(_ name: NativeAttribute) -> Reference<Target> {
    let attribute = attribute(name)
    return Reference(EntryID(attribute?.value.tidied ?? ""), mark: SourceMark(offset: attribute?.offset ?? offset))
  }

  func children(_ name: NativeElement) -> [NativeEntry] {
    fragment.children(of: index).filter { fragment.elements[$0].name == name }
      .map { NativeEntry(fragment: fragment, index: $0) }
  }

  func texts(_ name: NativeElement) -> [String] { children(name).map(\.text) }
}
