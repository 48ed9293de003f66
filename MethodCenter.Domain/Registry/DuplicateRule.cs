namespace MethodCenter.Domain.Registry;

/// <summary>What is compared of a person when duplicates are looked for.</summary>
public sealed record DuplicateFacts(int Id, string NameKey, DateOnly? BirthDate, string? SnilsHash, int OrganisationId, int MunicipalityId);

/// <summary>How alike two records are and why, in words. Certainty is 0–100; higher is shown first.</summary>
public sealed record Likeness(int Certainty, string Reason);

/// <summary>Judges whether two records may be one person. Pure and symmetrical.</summary>
public static class DuplicateRule
{
    /// <summary>Null when the records are told apart: two different numbers are two people (samples, «Правила»).</summary>
    public static Likeness? Compare(DuplicateFacts left, DuplicateFacts right)
    {
        if (left.Id == right.Id || (left.SnilsHash is not null && right.SnilsHash is not null && left.SnilsHash != right.SnilsHash)) return null;
        var samePlace = left.OrganisationId == right.OrganisationId;
        if (left.NameKey == right.NameKey) return SameName(left, right, samePlace);
        if (left.BirthDate is null || left.BirthDate != right.BirthDate) return null;
        if (Words(left)[0] == Words(right)[0] && SameInitials(left.NameKey, right.NameKey)) return Initials(samePlace);
        return IsOneLetterApart(left.NameKey, right.NameKey) ? OneLetter(samePlace) : null;
    }

    /// <summary>Equal but for one letter that differs, is missing or stands swapped with its neighbour.</summary>
    public static bool IsOneLetterApart(string left, string right)
    {
        if (left == right || Math.Abs(left.Length - right.Length) > 1) return false;
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start]) start++;
        if (shorter.Length < longer.Length) return shorter.AsSpan(start).SequenceEqual(longer.AsSpan(start + 1));
        if (shorter.AsSpan(start + 1).SequenceEqual(longer.AsSpan(start + 1))) return true;
        return start + 1 < shorter.Length && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start]
            && shorter.AsSpan(start + 2).SequenceEqual(longer.AsSpan(start + 2));
    }

    private static Likeness? SameName(DuplicateFacts left, DuplicateFacts right, bool samePlace)
    {
        if (left.BirthDate is { } a && right.BirthDate is { } b)
        {
            if (a == b) return new(samePlace ? 100 : 95, DuplicateTerms.SameNameAndBirthDate(samePlace));
            return LooksMistyped(a, b) && samePlace ? new(60, DuplicateTerms.SameNameBirthDateMistyped) : null;
        }
        if (samePlace) return new(80, DuplicateTerms.SameNameAndPlace);
        return left.MunicipalityId == right.MunicipalityId
            ? new(55, DuplicateTerms.SameNameAndMunicipality)
            : new(35, DuplicateTerms.SameNameOnly);
    }

    private static Likeness Initials(bool samePlace) => new(samePlace ? 75 : 50, DuplicateTerms.Initials(samePlace));

    private static Likeness OneLetter(bool samePlace) => new(samePlace ? 85 : 65, DuplicateTerms.OneLetter(samePlace));

    /// <summary>Day and month swapped, or one of day, month and year wrong.</summary>
    private static bool LooksMistyped(DateOnly a, DateOnly b) =>
        (a.Year == b.Year && a.Day == b.Month && a.Month == b.Day)
        || (a.Day == b.Day ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Year == b.Year ? 1 : 0) == 2;

    /// <summary>One name is written with initials («Иванова М. П.») or lacks the patronymic, and what stands agrees.</summary>
    private static bool SameInitials(string left, string right)
    {
        var (a, b) = (Parts(left), Parts(right));
        return Agree(a.First, b.First) && (a.Middle is null || b.Middle is null || Agree(a.Middle, b.Middle));

        static bool Agree(string x, string y) => x == y || ((x.Length == 1 || y.Length == 1) && x[0] == y[0]);
    }

    private static (string First, string? Middle) Parts(string key)
    {
        var words = key.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return (words.Length > 1 ? words[1] : "?", words.Length > 2 ? words[2] : null);
    }

    private static string[] Words(DuplicateFacts facts) => facts.NameKey.Split(' ');
}
