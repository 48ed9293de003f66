using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Russian names of the room's enums and of its figures.</summary>
public static class RoundTerms
{
    private static readonly string[] Months = ["", "месяц", "два месяца", "три месяца", "четыре месяца", "пять месяцев", "", "семь месяцев", "восемь месяцев", "девять месяцев", "десять месяцев", "одиннадцать месяцев"];

    /// <summary>«Мониторинг за первое полугодие 2026 года»: what a reporting date is usually called.</summary>
    public static string TitleOf(DateOnly day)
    {
        if (day.AddDays(1).Day != 1) return $"Мониторинг на {Formats.Date(day)}";
        return day.Month switch
        {
            12 => $"Мониторинг за {day.Year} год",
            6 => $"Мониторинг за первое полугодие {day.Year} года",
            1 => $"Мониторинг за январь {day.Year} года",
            _ => $"Мониторинг за {Months[day.Month]} {day.Year} года",
        };
    }

    public static string Of(RoundState state) => state switch
    {
        RoundState.Preparing => "готовится",
        RoundState.Collecting => "идёт приём",
        RoundState.Frozen => "зафиксирован",
        RoundState.Cancelled => "отменён",
    };

    public static string Of(SubmissionState state) => state switch
    {
        SubmissionState.Waiting => "не сдано",
        SubmissionState.Submitted => "сдано",
        SubmissionState.Returned => "возвращено",
        SubmissionState.Accepted => "принято",
    };

    public static string Of(BoardState state) => state switch
    {
        BoardState.Waiting => "не сдано",
        BoardState.Late => "просрочено",
        BoardState.Submitted => "сдано",
        BoardState.WithRemarks => "сдано с замечаниями",
        BoardState.Returned => "возвращено",
        BoardState.Accepted => "принято",
    };

    public static string Of(OfficialKind kind) => kind switch
    {
        OfficialKind.Teachers => "педагогические работники",
        OfficialKind.Managers => "руководители и заместители",
        OfficialKind.Organisations => "организации",
        OfficialKind.Young => "педагоги моложе 35 лет",
    };

    public static string Of(RemarkSeverity severity) => severity switch
    {
        RemarkSeverity.Warning => "предупреждение",
        RemarkSeverity.Error => "ошибка",
    };
}
