let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 600
var fuzzer = Fuzzer()
print("\(fuzzer.run(seconds: seconds)) strings, none trapped")
