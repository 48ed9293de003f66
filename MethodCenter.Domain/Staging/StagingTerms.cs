using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>Russian names of the room's enums, and the titles that it gives by itself.</summary>
public static class StagingTerms
{
    public static string Of(StagingKind kind) => kind switch
    {
        StagingKind.Educators => "Методисты для педагогов с дефицитами",
        StagingKind.Schools => "Методисты для организаций",
        StagingKind.LowResults => "Методисты для школ с низкими результатами",
        StagingKind.Substitution => "Замена отсутствующего методиста",
        StagingKind.Mentoring => "Наставники для молодых педагогов",
    };

    public static string Of(StagingState state) => state switch
    {
        StagingState.Open => "в работе",
        StagingState.Approved => "утверждён",
        StagingState.Closed => "закрыт",
    };

    public static string Of(HandKind kind) => kind switch
    {
        HandKind.Force => "закреплено вручную",
        HandKind.Forbid => "запрещено вручную",
        HandKind.Release => "решение вручную снято",
    };

    /// <summary>«Методисты для организаций, 01.09.2026».</summary>
    public static string TitleOf(StagingKind kind, DateOnly day) => $"{Of(kind)}, {Formats.Date(day)}";

    /// <summary>«приказ от 01.09.2026 № 12», as assignments keep it.</summary>
    public static string Order(string number, DateOnly date) => $"приказ от {Formats.Date(date)} № {number}";
}
