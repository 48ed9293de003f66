using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What the form of a competence edits; the code of a competence that is already in the list never changes.</summary>
public sealed class FrameworkCompetenceDraft
{
    public int FrameworkId { get; set; }

    /// <summary>Of the framework.</summary>
    public int Version { get; set; }

    /// <summary>Zero for a new one.</summary>
    public int Id { get; set; }
    public string? Code { get; set; }
    public string? Group { get; set; }
    public string? Name { get; set; }
    public string? AppliesTo { get; set; }
    public string? Description { get; set; }
    public string? Sources { get; set; }
}

/// <summary>Putting a draft in force.</summary>
public sealed class FrameworkApprovalDraft
{
    public int FrameworkId { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public DateOnly? From { get; set; }
    public string? Basis { get; set; }
}

/// <summary>How a code looks: Latin letters, a point, a number.</summary>
public static partial class FrameworkCode
{
    /// <summary>Upper case without spaces; null for what is no code. Cyrillic letters that look alike are refused: files would not match.</summary>
    public static string? Of(string? text)
    {
        var code = Inputs.Tidy(text, 20)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return code is not null && Pattern().IsMatch(code) ? code : null;
    }

    [GeneratedRegex(@"^[A-Z]{1,10}\.[1-9][0-9]{0,2}$")]
    private static partial Regex Pattern();
}
