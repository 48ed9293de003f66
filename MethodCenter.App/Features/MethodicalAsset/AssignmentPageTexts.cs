using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Captions of the assignments.</summary>
public static class AssignmentPageTexts
{
    public const string About = "Кто за кем закреплён";
    public const string Target = "Педагог (организация)";
    public const string Methodist = "Методист";
    public const string Organisation = "Организация";
    public const string Kind = "Что закреплено";
    public const string KindPeople = "педагоги";
    public const string KindOrganisations = "организации";
    public const string From = "Закреплён с";
    public const string Until = "Закреплён по";
    public const string Since = "С даты";
    public const string Till = "По дату";
    public const string UntilLong = "Закреплён по (пусто — бессрочно)";
    public const string Basis = "Основание";
    public const string BasisHint = "Приказ, распоряжение: номер и дата.";
    public const string Conflict = "конфликт интересов";
    public const string ConflictFilter = "Конфликт интересов";
    public const string OnlyConflicts = "Только с конфликтом интересов";
    public const string Yes = "да";
    public const string WholeOrganisation = "организация целиком";
    public const string State = "Состояние";
    public const string Search = "Педагог, методист или организация";
    public const string EndMany = "Снять закрепления";
    public const string Reassign = "Передать другому методисту";
    public const string EndReason = "Причина снятия";
    public const string ReassignReason = "Причина передачи";
    public const string ReassignFrom = "Новый методист — с";
    public const string ToMethodist = "Кому передать";
    public const string Nobody = "Закреплений нет";
    public const string NobodyText = "За методистом пока никто не закреплён.";
    public const string NoAssignments = "Закреплений ещё нет";
    public const string NoAssignmentsText = "Закрепите педагогов или организации за методистом.";
    public const string NotYours = "Среди отмеченных есть закрепления, которые меняет ЦНППМ: снимите с них отметку.";

    public const string ChooseMethodist = "1. Методист";
    public const string ChooseTargets = "2. Кого закрепить";
    public const string Terms = "3. Срок и основание";
    public const string MethodistHint = "Рядом с фамилией — сколько педагогов уже закреплено и мягкий предел.";
    public const string OnlyUnassigned = "Только без методиста";
    public const string OnlyLowResults = "Только школы с низкими результатами";
    public const string AlreadyWith = "Методистов";
    public const string Add = "Добавить отмеченных";
    public const string AddAll = "Добавить всех найденных";
    public const string Chosen = "Выбрано";
    public const string RemoveAll = "Убрать всех";
    public const string Preview = "Посмотреть, что будет";
    public const string Change = "Изменить";
    public const string Confirm = "Закрепить";
    public const string WillHappen = "Что будет сделано";
    public const string Skipped = "Не будут закреплены";
    public const string Notes = "Замечания";
    public const string Done = "Закрепление выполнено";
    public const string Undo = "Отменить закрепление";
    public const string Undone = "Закрепление отменено";
    public const string More = "Закрепить ещё";
    public const string ToList = "К закреплениям методиста";
    public const string NotAllowed = "Закрепляют ЦНППМ и муниципальные методические службы.";

    public static string Total(int count) => RussianPlural.Count(count, "закрепление", "закрепления", "закреплений");

    public static string TargetsTotal(int count) => $"Найдено: {Formats.Number(count)}";

    public static string Of(AssignmentState state) => state switch
    {
        AssignmentState.InForce => "действует",
        AssignmentState.Planned => "начнётся позже",
        AssignmentState.Past => "снято",
    };

    public static Tone ToneOf(AssignmentState state) => state switch
    {
        AssignmentState.InForce => Tone.Good,
        AssignmentState.Planned => Tone.Accent,
        AssignmentState.Past => Tone.Neutral,
    };

    public static string Of(TargetKind kind) => kind switch
    {
        TargetKind.People => KindPeople,
        TargetKind.Organisations => KindOrganisations,
    };

    public static string UntilOf(AssignmentRow row) => Formats.Date(row.Until);

    public static string ChoiceHint(MethodistChoice choice) => string.Join(" · ", new[]
    {
        MethodicalAssetTerms.Of(choice.Level), choice.Municipality, choice.Field, $"закреплено {choice.People} из {choice.SoftLimit}",
    }.OfType<string>());

    /// <summary>«Орлова Анна Ивановна · 15 из 25»: the load stays in view after the choice.</summary>
    public static string ChoiceText(MethodistChoice choice) => $"{choice.FullName} · {choice.People} из {choice.SoftLimit}";

    /// <summary>«Будет снято 14 закреплений».</summary>
    public static string EndConsequence(int count) => $"Будет снято {Total(count)}.";

    public static string ReassignConsequence(int count) =>
        $"Будет передано {Total(count)}: прежние закончатся накануне, новые начнутся с указанной даты.";

    public static string Ended(int count) => $"Снято: {Total(count)}";

    public static string Reassigned(int count) => $"Передано: {Total(count)}";

    public static string ChosenCount(int people, int organisations) =>
        AssignedCount.Of(people, organisations);

    public static string Summary(AssignmentPlan plan) =>
        $"За методистом «{plan.Methodist.FullName}» будет закреплено: {ChosenCount(plan.NewPeople, plan.NewOrganisations)}. "
        + $"Нагрузка: {plan.Methodist.Load} → {plan.LoadAfter} (пределы {plan.Methodist.SoftLimit} и {plan.Methodist.HardLimit}).";

    public static string Unknown(int count) => $"Не найдено или вне вашей зоны ответственности: {count}.";

    public static string Result(AssignmentOutcome outcome) =>
        $"Закреплено: {ChosenCount(outcome.Plan.NewPeople, outcome.Plan.NewOrganisations)}. Пропущено: {outcome.Plan.Skipped}.";
}
