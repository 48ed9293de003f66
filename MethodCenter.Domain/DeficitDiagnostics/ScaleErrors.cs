using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Refusals about scales.</summary>
public static class ScaleErrors
{
    public static readonly DomainError CodeMissing = New("code", "Укажите код шкалы, например D: его пишут в файлах.");

    public static DomainError CodeTaken(string code, string name) =>
        New("code-taken", $"Код {code} уже занят шкалой «{name}»: возьмите другой.");

    /// <summary>Results were weighed by this scale.</summary>
    public static DomainError Fixed(IReadOnlyList<string> campaigns) => New(
        "fixed",
        $"По этой шкале уже оценены результаты ({string.Join(", ", campaigns)}): границы, тяжесть и число градаций не меняются. Создайте копию шкалы и измените её.");

    private static DomainError New(string code, string message) => new("scale." + code, message);
}
