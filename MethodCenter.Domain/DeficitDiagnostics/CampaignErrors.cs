using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Refusals about campaigns and what they measure.</summary>
public static class CampaignErrors
{
    public const string RecountCode = "campaign.recount";

    public static readonly DomainError AudienceUnknown = New("audience", "В аудитории есть должность или предмет, которых нет в справочниках: выберите их из списка.");
    public static readonly DomainError ItemTaskRepeated = New("item-repeated", "Номер задания или компетенция повторяется: оставьте одну строку.");
    public static readonly DomainError ItemMaxWrong = New("item-max", "Наибольший балл — число больше 0 и не больше 1000.");

    public static DomainError CodeTaken(string code, string title) =>
        New("code-taken", $"Код {code} уже занят кампанией «{title}». Укажите другой код.");

    public static DomainError ResultsOutside(int results, DateOnly first, DateOnly last) => New(
        "results-outside",
        $"{RussianPlural.Count(results, "результат получен", "результата получены", "результатов получены")} вне новых сроков (даты прохождения с {Formats.Date(first)} по {Formats.Date(last)}). Исправьте сроки.");

    /// <summary>The conclusions drawn from results would change: the user confirms first.</summary>
    public static DomainError NeedsRecount(CampaignRecount recount) => new(RecountCode, recount.Text);

    public static DomainError HasResults(int people) => New(
        "has-results", $"По кампании есть сведения о прохождении ({RussianPlural.Count(people, "человек", "человека", "человек")}): удалить её нельзя.");

    public static DomainError ItemUsed(string code) =>
        New("item-used", $"По компетенции {code} в этой кампании уже есть результаты: убрать её из измеряемых нельзя.");

    private static DomainError New(string code, string message) => new("campaign." + code, message);
}
