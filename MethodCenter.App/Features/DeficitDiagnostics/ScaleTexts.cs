using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of the scales.</summary>
public static class ScaleTexts
{
    public const string Title = "Шкалы";
    public const string About = "Градации по доле набранных баллов. Нижняя граница входит в градацию, сравнение — по неокруглённой доле.";
    public const string Add = "Новая шкала";
    public const string Edit = "Изменить";
    public const string Copy = "Создать копию";
    public const string Code = "Код";
    public const string CodeHint = "Коротко, например D: этот код пишут в файлах.";
    public const string Name = "Наименование";
    public const string Meaning = "О чём говорит шкала";
    public const string Level = "Градация";
    public const string LevelHint = "Одно слово: «высокий»";
    public const string FromPercent = "Нижняя граница, %";
    public const string Severity = "Тяжесть дефицита";
    public const string Bounds = "Доля баллов";
    public const string AddLevel = "Добавить градацию";
    public const string RemoveLevel = "Убрать";
    public const string Preview = "Как будет выглядеть";
    public const string FixedAbout = "По этой шкале уже оценены результаты. Изменить можно только названия; чтобы изменить границы, создайте копию.";
    public const string NotUsed = "Кампании эту шкалу не используют.";
    public const string Fixed = "есть результаты";
    public const string Empty = "Шкал нет";
    public const string EmptyText = "Шкалы видны всем, у кого открыт раздел «Диагностика».";
    public const string Saved = "Шкала сохранена";

    public static readonly IReadOnlyList<Choice<ScaleMeaning>> Meanings =
        [.. Enum.GetValues<ScaleMeaning>().Select(m => new Choice<ScaleMeaning>(m, ScaleTerms.Of(m)))];

    public static readonly IReadOnlyList<Choice<int>> Severities = [.. Enumerable.Range(0, 4).Select(s => new Choice<int>(s, ScaleTerms.Severity(s)))];

    public static string HeadOf(ScaleView scale) => $"{scale.Code} — {scale.Name}";

    public static string UsedBy(ScaleView scale) =>
        $"{RussianPlural.Count(scale.Campaigns.Count, "кампания", "кампании", "кампаний")}: {string.Join(", ", scale.Campaigns)}";

    public static string StripOf(IEnumerable<ScaleBand> bands) => string.Join("; ", bands.Select(b => $"{b.FullName}: {b.Bounds}"));
}
