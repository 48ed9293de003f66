using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of the framework of competences.</summary>
public static class FrameworkTexts
{
    public const string Title = "Компетенции";
    public const string Version = "Редакция";
    public const string NewVersion = "Новая редакция";
    public const string Approve = "Утвердить";
    public const string Discard = "Удалить черновик";
    public const string DiscardQuestion = "Черновик редакции и все его изменения будут удалены. Действующая редакция не изменится.";
    public const string DraftAbout = "Это черновик: его видят только сотрудники ЦНППМ. Действующая редакция не меняется, пока черновик не утверждён.";
    public const string OpenDraft = "Открыть черновик";
    public const string Changes = "Что изменилось";
    public const string NoChanges = "Отличий от действующей редакции нет.";
    public const string Add = "Добавить компетенцию";
    public const string AddToGroup = "Добавить в группу";
    public const string Edit = "Изменить";
    public const string Remove = "Убрать";
    public const string Up = "Выше";
    public const string Down = "Ниже";
    public const string Code = "Код";
    public const string CodeHint = "Латинские буквы, точка, номер: MET.8. Код означает одно и то же во всех редакциях и потом не меняется.";
    public const string Group = "Группа";
    public const string Name = "Компетенция";
    public const string AppliesTo = "Кому";
    public const string AppliesToHint = "Через точку с запятой: учитель;преподаватель";
    public const string Description = "Что измеряется";
    public const string Sources = "Источники дефицита";
    public const string SourcesHint = "Через точку с запятой: диагностика;ГИА;ВПР";
    public const string FrameworkTitle = "Наименование редакции";
    public const string From = "Действует с";
    public const string Basis = "Основание";
    public const string BasisHint = "Документ, которым утверждена редакция, например «приказ от 01.09.2026 № 112»";
    public const string ApproveAbout = "После утверждения редакцию нельзя изменить: следующие правки делаются в новой редакции.";
    public const string Empty = "Перечень компетенций ещё не утверждён";
    public const string EmptyText = "Действующей редакции нет или такой номер редакции не существует.";
    public const string ToCurrent = "Открыть действующую редакцию";
    public const string Started = "Черновик новой редакции создан";
    public const string Approved = "Редакция утверждена";
    public const string Discarded = "Черновик удалён";
    public const string NoDescription = "Описание не указано";

    public static string Subtitle(FrameworkView view) => string.Join(" · ", new[]
    {
        RussianPlural.Count(view.Count, "компетенция", "компетенции", "компетенций"),
        view.Head.From is { } from ? $"действует с {Formats.Date(from)}" : null,
        view.Basis,
    }.OfType<string>());

    public static string HeadOf(FrameworkHead head) => head.From is { } from
        ? $"{head.Number} — с {Formats.Date(from)}, {FrameworkTerms.Of(head.State)}" : $"{head.Number} — {FrameworkTerms.Of(head.State)}";

    public static string ComparedWith(FrameworkHead head) => $"По сравнению с редакцией {head.Number}";

    public static string InGroup(FrameworkGroup group) => RussianPlural.Count(group.Competences.Count, "компетенция", "компетенции", "компетенций");

    public static string RemoveQuestion(FrameworkCompetence competence) => $"Из черновика будет убрана компетенция {competence.Code} «{competence.Name}».";

    public static Tone ToneOf(FrameworkState state) => state switch
    {
        FrameworkState.InForce => Tone.Good,
        FrameworkState.Draft => Tone.Warning,
        FrameworkState.Coming => Tone.Accent,
        FrameworkState.Former => Tone.Neutral,
    };

    public static Tone ToneOf(FrameworkChange change) => change switch
    {
        FrameworkChange.Added => Tone.Good,
        FrameworkChange.Removed => Tone.Bad,
        FrameworkChange.Renamed => Tone.Warning,
        FrameworkChange.Refined => Tone.Neutral,
    };

    public static string Count(IReadOnlyList<FrameworkDifference> differences) => RussianPlural.Count(differences.Count, "отличие", "отличия", "отличий");
}
