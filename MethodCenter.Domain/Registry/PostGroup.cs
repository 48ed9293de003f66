namespace MethodCenter.Domain.Registry;

/// <summary>How a post is counted by the indicators. Stored by number.</summary>
public enum PostGroup
{
    /// <summary>Neither: heads of units, senior masters, university staff, deputies for the premises.</summary>
    Other = 0,

    /// <summary>T: педагогические работники, section I.2 of the nomenclature.</summary>
    Teaching = 1,

    /// <summary>M: управленческие кадры, heads of organisations and their deputies.</summary>
    Managing = 2,
}

/// <summary>Which group a post belongs to (decisions, point 3).</summary>
public static class PostGroupRule
{
    private static readonly HashSet<string> Heads = ["director", "head_dou", "chief", "rector", "prorector"];

    private static readonly HashSet<string> HouseholdAreas =
        ["административно-хозяйственной части", "административно-хозяйственной работе", "безопасности"];

    /// <param name="position">The post.</param>
    /// <param name="deputyArea">Направление заместителя; deputies for АХЧ, АХР and safety do not manage education.</param>
    public static PostGroup Of(Position position, string? deputyArea)
    {
        if (position.Section == "I.2") return PostGroup.Teaching;
        if (Heads.Contains(position.Code)) return PostGroup.Managing;
        var isDeputy = position.Code.StartsWith("deputy_", StringComparison.Ordinal);
        return isDeputy && !HouseholdAreas.Contains(deputyArea ?? "") ? PostGroup.Managing : PostGroup.Other;
    }
}
