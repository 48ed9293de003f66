using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.ServiceRating;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>Captions of contests of municipal services.</summary>
public static class ServiceContestTexts
{
    public const string Title = "Конкурс методических служб";
    public const string About = "Региональный конкурс муниципальных методических служб: заявки, экспертиза, итоги и протокол.";
    public const string New = "Новый конкурс";
    public const string Edit = "Изменить";
    public const string Empty = "Конкурсов ещё нет";
    public const string EmptyKeep = "Задайте положение, сроки и критерии — службы смогут подать заявки.";
    public const string EmptyRead = "Когда ЦНППМ объявит конкурс, он появится здесь.";
    public const string Missing = "Конкурс не найден";
    public const string MissingText = "Его нет или он ещё не объявлен.";
    public const string Name = "Название конкурса";
    public const string Rules = "Положение";
    public const string RulesHint = "Кто участвует, что представить, как оценивается";
    public const string ApplyUntil = "Приём заявок до";
    public const string JudgeUntil = "Экспертиза до";
    public const string Criteria = "Критерии экспертов";
    public const string Criterion = "Критерий";
    public const string Most = "Наибольшая оценка";
    public const string AddCriterion = "Добавить критерий";
    public const string Remove = "Убрать";
    public const string RatingWeight = "Вес рейтинга в итоге, %";
    public const string RatingWeightHint = "0 — итог только по оценкам экспертов";
    public const string Scheme = "Модель рейтинга";
    public const string RatingDay = "Дата рейтинга";
    public const string Open = "Объявить приём заявок";
    public const string OpenConsequence = "Муниципальные службы увидят конкурс и смогут подать заявки. Критерии и сроки больше не изменить.";
    public const string Judge = "Закрыть приём и начать экспертизу";
    public const string JudgeConsequence = "Новые заявки приниматься не будут.";
    public const string Reopen = "Вернуть к приёму заявок";
    public const string Cancel = "Отменить конкурс";
    public const string CancelConsequence = "Заявки останутся, но оценивать их будет нельзя.";
    public const string Settle = "Подвести итоги";
    public const string SettleConsequence = "Места и награды увидят все службы и совет. Изменить их после этого нельзя.";
    public const string Act = "Акт об итогах";
    public const string Apply = "Подать заявку";
    public const string EditApplication = "Изменить заявку";
    public const string Applications = "Заявки";
    public const string NoApplications = "Заявок пока нет.";
    public const string Results = "Итоги";
    public const string Practice = "Практика";
    public const string PracticeName = "Название практики или программы";
    public const string Summary = "Описание";
    public const string SummaryHint = "Задача, что сделано, результат";
    public const string Link = "Ссылка на материалы";
    public const string SaveDraft = "Сохранить черновик";
    public const string Submit = "Подать";
    public const string Withdraw = "Отозвать заявку";
    public const string WithdrawConsequence = "Заявка не будет рассматриваться. До конца приёма её можно подать снова.";
    public const string Admit = "Допустить";
    public const string Refuse = "Не допустить";
    public const string Reason = "Причина";
    public const string AddSheet = "Внести лист эксперта";
    public const string Expert = "Эксперт";
    public const string ExpertHint = "Фамилия, имя, отчество, должность";
    public const string Note = "Примечание";
    public const string Experts = "Листы экспертов";
    public const string State = "Состояние";
    public const string Total = "Итог";
    public const string Mean = "Эксперты";
    public const string Spread = "Разброс";
    public const string Rating = "Рейтинг";
    public const string Rank = "Место";
    public const string Award = "Награда";
    public const string Protocol = "Протокол";
    public const string Saved = "Сохранено";
    public const string Place = "Муниципалитет";

    public static string Until(ContestRow row) => $"Приём заявок до {Formats.Date(row.ApplyUntil)}, экспертиза до {Formats.Date(row.JudgeUntil)}";

    public static string Count(int count) => RussianPlural.Count(count, "заявка", "заявки", "заявок");

    public static string Formula(ContestCard card) => card.RatingWeight == 0 ? "Итог — средняя оценка экспертов, приведённая к 100 баллам."
        : $"Итог: {100 - card.RatingWeight} % — оценки экспертов, {card.RatingWeight} % — рейтинг «{card.Scheme}» на {Formats.Date(card.RatingDay)}.";

    public static string MostOf(ExpertCriterion criterion) => $"{criterion.Name} — до {criterion.Most.ToString("0.##", Formats.Russian)}";

    public static string SheetOf(ExpertSheetRow sheet) => $"{sheet.Expert}: {sheet.Sum.ToString("0.##", Formats.Russian)}";

    public static Tone ToneOf(ServiceContestState state) => state switch
    {
        ServiceContestState.Open => Tone.Accent,
        ServiceContestState.Judging => Tone.Warning,
        ServiceContestState.Settled => Tone.Good,
        ServiceContestState.Draft or ServiceContestState.Cancelled => Tone.Neutral,
    };

    public static Tone ToneOf(ApplicationState state) => state switch
    {
        ApplicationState.Submitted => Tone.Accent,
        ApplicationState.Admitted => Tone.Good,
        ApplicationState.Refused => Tone.Bad,
        ApplicationState.Draft or ApplicationState.Withdrawn => Tone.Neutral,
    };
}
