using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.CommandLine;

/// <summary>Help and messages of the verb <c>match</c>.</summary>
internal static class MatchTexts
{
    public const string Verb = "Подобрать методистов педагогам с дефицитами или наставников молодым педагогам";
    public const string Kind = "asset — методисты для педагогов с подтверждёнными дефицитами; mentoring — наставники для молодых педагогов";
    public const string DryRun = "Только показать подбор: ничего не записывается";
    public const string Date = "День, на который читаются сведения, ДД.ММ.ГГГГ или ГГГГ-ММ-ДД; по умолчанию сегодня";
    public const string NeedsOrder = "Подбор утверждается приказом, а приказ оформляется в приложении: раздел «Подбор», вариант, «Утвердить». Чтобы посмотреть подбор здесь, добавьте --dry-run.";

    public static readonly IReadOnlyList<string> PairHeads = ["Кому", "Кто", "Баллы", "Почему"];
    public static readonly IReadOnlyList<string> UncoveredHeads = ["Без пары", "Почему"];
    public static readonly IReadOnlyList<string> LoadHeads = ["Кто берёт", "Всего", "Мягкий предел", "Жёсткий предел"];

    public static string Summary(DryRun run) =>
        $"С парой: {Formats.Number(run.Pairs.Count)} из {Formats.Number(run.Pairs.Count + run.Uncovered.Count)}, могут взять: {Formats.Number(run.Load.Count)}, итог в баллах: {run.Total.ToString("0.##", Formats.Russian)}.";

    public static string Reasons(DryPair pair) => string.Join("; ", pair.Reasons.Select(r => $"{r.Text} {StagingReasons.Signed(r.Points)}"));
}
