using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of the plan of a campaign.</summary>
public static class PlanTexts
{
    public const string Title = "План и участники";
    public const string Compose = "Составить по аудитории";
    public const string Add = "Добавить человека";
    public const string Print = "Печать";
    public const string SearchName = "Фамилия или её часть";
    public const string Name = "Фамилия, имя, отчество";
    public const string Organisation = "Организация";
    public const string Position = "Должность";
    public const string Subject = "Предмет";
    public const string State = "Состояние";
    public const string Mark = "План";
    public const string MustPass = "Должны пройти";
    public const string MustPassValue = "в плане, без освобождённых";
    public const string Reason = "Причина освобождения";
    public const string ReasonHint = "Например: отпуск по уходу за ребёнком до 01.09.2027";
    public const string Excuse = "Освободить";
    public const string Return = "Вернуть в план";
    public const string Remove = "Убрать из плана";
    public const string Person = "Человек";
    public const string PersonHint = "Из реестра; останется в плане и при новом составлении.";
    public const string Nobody = "План ещё пуст";
    public const string NobodyText = "Составьте список по аудитории кампании или добавьте людей вручную.";
    public const string NobodyRead = "ЦНППМ ещё не составил план этой кампании, или в нём нет ваших людей.";
    public const string NothingFound = "Никто не найден";
    public const string NothingFoundText = "Под заданные условия никто не подходит. Снимите часть условий.";

    public const string Whom = "Кого взять";
    public const string Months = "Срок результата истекает в ближайшие, месяцев";
    public const string WithDeficits = "и тех, чьи дефициты в работе, включены в маршрут или не сняты";
    public const string Preview = "Что будет сделано";
    public const string Municipality = "Муниципалитет";
    public const string Added = "Добавится";
    public const string Removed = "Уйдёт";
    public const string Stays = "Останется";
    public const string WillBe = "Всего";
    public const string Apply = "Составить план";
    public const string Undo = "Отменить";
    public const string Close = "Готово";
    public const string NothingToDo = "План уже такой: изменений нет.";
    public const string Undone = "Составление плана отменено";

    public static readonly IReadOnlyList<Choice<PlanWhom>> Whoms = [.. Enum.GetValues<PlanWhom>().Select(w => new Choice<PlanWhom>(w, Of(w)))];

    public static string Of(PlanWhom whom) => whom switch
    {
        PlanWhom.Everybody => "всех, кто подходит под аудиторию",
        PlanWhom.Retest => "кому пора повторно",
        PlanWhom.WithoutResult => "у кого нет действующего официального результата",
    };

    public static string Subtitle(PlanHead head) => $"{head.Title} · {CampaignTexts.DatesOf(head.From, head.Until)}";

    public static string Total(int count) => RussianPlural.Count(count, "человек", "человека", "человек");

    public static string Summary(PlanPreview preview) => string.Join(" ", new[]
    {
        $"В плане будет {Total(preview.Total)}: добавится {Formats.Number(preview.Added)}, уйдёт {Formats.Number(preview.Removed)}, останется {Formats.Number(preview.Stays)}.",
        preview.ByHand > 0 ? $"Добавленные вручную ({Formats.Number(preview.ByHand)}) остаются." : null,
        preview.KeptDiagnosed > 0 ? $"Не подходят, но уже проходили и остаются: {Formats.Number(preview.KeptDiagnosed)}." : null,
    }.OfType<string>());

    public static string Done(PlanPreview preview) => $"План составлен: добавлено {Formats.Number(preview.Added)}, убрано {Formats.Number(preview.Removed)}.";

    public static string ExcuseQuestion(int people) => $"Будут освобождены от диагностики: {Total(people)}. Запись в списке останется, но в число тех, кто должен пройти, не войдёт.";

    public static string RemoveQuestion(int people) => $"Из плана уйдут: {Total(people)}.";
}
