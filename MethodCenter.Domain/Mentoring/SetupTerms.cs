using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Words of the organisation of mentoring.</summary>
public static class SetupTerms
{
    public static string Of(SetupPaper paper) => paper switch
    {
        SetupPaper.Curator => "куратор",
        SetupPaper.Regulation => "положение",
        SetupPaper.Order => "приказ",
        SetupPaper.RoadMap => "дорожная карта",
    };

    /// <summary>«№ 12 от 01.09.2026»; null without a date.</summary>
    public static string? Document(string? number, DateOnly? date) => date is not { } day ? null
        : number is null ? $"от {Formats.Date(day)}" : $"№ {number} от {Formats.Date(day)}";
}
