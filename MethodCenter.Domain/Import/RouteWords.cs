using System.Text.RegularExpressions;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Import;

/// <summary>Words of registers of routes, and what a row without some of its days means.</summary>
internal static partial class RouteWords
{
    public const string StatusExpected = "неизвестный статус: ожидается «черновик», «согласование», «возвращён», «утверждён», «в реализации», «приостановлен», «завершён» или «прекращён»";
    public const string BasisExpected = "неизвестное основание: ожидается «диагностика», «аттестация», «запрос», «самооценка», «ГИА» или «другое»";

    /// <summary>Статус ИОМ (samples, «Статусы»); null when it is none of them.</summary>
    public static RouteStatus? StatusOf(string text) => WordingKey.Of(text) switch
    {
        "ЧЕРНОВИК" or "ПРОЕКТ" or "РАЗРАБАТЫВАЕТСЯ" or "В РАЗРАБОТКЕ" => RouteStatus.Draft,
        "СОГЛАСОВАНИЕ" or "НА СОГЛАСОВАНИИ" or "СОГЛАСОВЫВАЕТСЯ" => RouteStatus.Agreeing,
        "ВОЗВРАЩЕН" or "ВОЗВРАЩЕН НА ДОРАБОТКУ" or "НА ДОРАБОТКЕ" => RouteStatus.Returned,
        "УТВЕРЖДЕН" or "УТВЕРЖДЕНО" => RouteStatus.Approved,
        "В РЕАЛИЗАЦИИ" or "РЕАЛИЗУЕТСЯ" or "ИСПОЛНЯЕТСЯ" or "В РАБОТЕ" => RouteStatus.Ongoing,
        "ПРИОСТАНОВЛЕН" or "ПРИОСТАНОВЛЕНО" => RouteStatus.Paused,
        "ЗАВЕРШЕН" or "ЗАВЕРШЕНО" or "ВЫПОЛНЕН" or "ИСПОЛНЕН" or "РЕАЛИЗОВАН" => RouteStatus.Completed,
        "ПРЕКРАЩЕН" or "ПРЕКРАЩЕНО" or "СНЯТ" or "ОТМЕНЕН" or "АННУЛИРОВАН" => RouteStatus.Stopped,
        _ => null,
    };

    /// <summary>Основание; null when unknown.</summary>
    public static RouteBasis? BasisOf(string text) => WordingKey.Of(text) switch
    {
        "ДИАГНОСТИКА" or "РЕЗУЛЬТАТЫ ДИАГНОСТИКИ" or "ПО РЕЗУЛЬТАТАМ ДИАГНОСТИКИ" => RouteBasis.Diagnosis,
        "АТТЕСТАЦИЯ" or "РЕЗУЛЬТАТЫ АТТЕСТАЦИИ" or "ПО РЕЗУЛЬТАТАМ АТТЕСТАЦИИ" => RouteBasis.Attestation,
        "ЗАПРОС" or "ЗАПРОС РУКОВОДИТЕЛЯ" or "ЗАПРОС ОРГАНИЗАЦИИ" or "ЗАПРОС ПЕДАГОГА" or "ПО ЗАПРОСУ" or "ХОДАТАЙСТВО РУКОВОДИТЕЛЯ" or "ЗАЯВЛЕНИЕ" or "ЛИЧНОЕ ЗАЯВЛЕНИЕ" => RouteBasis.Request,
        "САМООЦЕНКА" or "САМОДИАГНОСТИКА" or "САМОАНАЛИЗ" => RouteBasis.SelfAssessment,
        "ГИА" or "РЕЗУЛЬТАТЫ ГИА" or "ОГЭ" or "ЕГЭ" or "ГИА, ВПР" or "ВПР" or "РЕЗУЛЬТАТЫ ВПР" or "РЕЗУЛЬТАТЫ ОБУЧАЮЩИХСЯ" => RouteBasis.StateExam,
        "ДРУГОЕ" or "ИНОЕ" or "ПРОЧЕЕ" or "ИНОЕ ОСНОВАНИЕ" => RouteBasis.Other,
        _ => null,
    };

    /// <summary>«10412, 10449» as two numbers; words are a title, and titles are parted by «;».</summary>
    public static IReadOnlyList<string> ProgrammesOf(string? text)
    {
        var found = new List<string>();
        foreach (var piece in (text ?? "").Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = piece.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (!parts.All(part => Number().IsMatch(part))) found.Add(piece);
            else found.AddRange(parts.SelectMany(Numbers).Select(ProgrammeRows.NumberOf).OfType<string>());
        }
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A register number has four figures or more, so «10412 10449» are two and «10 412» is one.</summary>
    private static string[] Numbers(string part)
    {
        var words = part.Replace("№", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(word => word.Length > 3) ? words : [part];
    }

    /// <summary>Days and hours that the file leaves out, as the remarks of the row say.</summary>
    public static RouteRecord Complete(RouteRecord record)
    {
        var created = record.CreatedOn!.Value;
        var approved = record.ApprovedOn ?? (record.Status == RouteStatus.Approved ? record.StatusOn : null);
        var since = record.StatusOn ?? approved ?? created;
        var from = record.From ?? created;
        var until = record.Until ?? from.AddMonths(RouteParameters.MostMonths);
        var (campaign, diagnosed) = record.Basis == RouteBasis.Diagnosis ? (record.Campaign, record.DiagnosedOn) : (null, null);
        return record with { ApprovedOn = approved, StatusOn = since, From = from, Until = until, Campaign = campaign, DiagnosedOn = diagnosed };
    }

    [GeneratedRegex(@"^№?\s*\d[\d\s]*([.,]0+)?$")]
    private static partial Regex Number();
}
