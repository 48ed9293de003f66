using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// A version of the list of competences (domain, section 3.1). A version that was put in force is never edited: the next one is
/// copied from it. Results and deficits name competences by code, which means the same in every version.
/// </summary>
public sealed class CompetenceFramework : IVersioned
{
    private readonly List<Competence> _competences = [];

    private CompetenceFramework() { }

    public CompetenceFramework(int number, string title)
    {
        (Number, Title) = (number, title);
    }

    public int Id { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>In force from this day; null while it is a draft.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The paper that approved it.</summary>
    public string? Basis { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Competence> Competences => _competences;
    public bool IsDraft => From is null;

    public void Add(Competence competence) => _competences.Add(competence);

    /// <summary>Takes a competence out of a draft; whether results use it is asked by the service.</summary>
    public Result Remove(Competence competence)
    {
        if (!IsDraft) return DiagnosticsErrors.FrameworkInForce;
        _competences.Remove(competence);
        return Result.Ok;
    }

    /// <summary>Moves a competence of a draft one place up or down within its group; at the edge nothing happens.</summary>
    public Result Move(Competence competence, bool up)
    {
        if (!IsDraft) return DiagnosticsErrors.FrameworkInForce;
        var group = _competences.Where(c => c.Group == competence.Group).OrderBy(c => c.Rank).ToList();
        var place = group.IndexOf(competence) + (up ? -1 : 1);
        if (place < 0 || place >= group.Count) return Result.Ok;
        competence.ChangePlaces(group[place]);
        return Result.Ok;
    }

    /// <summary>Puts the draft in force; the former version stays readable.</summary>
    public Result Approve(DateOnly from, string? basis)
    {
        if (!IsDraft) return DiagnosticsErrors.FrameworkInForce;
        if (_competences.Count == 0) return DiagnosticsErrors.FrameworkEmpty;
        (From, Basis) = (from, Inputs.Tidy(basis));
        return Result.Ok;
    }

    public Result Rename(string? title)
    {
        if (!IsDraft) return DiagnosticsErrors.FrameworkInForce;
        if (Inputs.Tidy(title, 300) is not { } words) return DiagnosticsErrors.FrameworkTitleMissing;
        Title = words;
        return Result.Ok;
    }

    /// <summary>A draft that begins as a copy of this version.</summary>
    public CompetenceFramework CopyAs(int number, string title)
    {
        var copy = new CompetenceFramework(number, title);
        foreach (var competence in _competences.OrderBy(c => c.Rank)) copy.Add(competence.Copy());
        return copy;
    }
}

/// <summary>One measured ability of a version of the framework.</summary>
public sealed class Competence
{
    private Competence() { }

    public Competence(string code, string group, string name, int rank)
    {
        (Code, Group, Name, Rank) = (code, group, name, rank);
    }

    public int Id { get; private set; }
    public int FrameworkId { get; private set; }

    /// <summary>«MET.3»: the same ability in every version.</summary>
    public string Code { get; private set; } = "";

    /// <summary>«методические», «управленческие» …</summary>
    public string Group { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>Whose competence it is, in words, separated by semicolons: «учитель;преподаватель», «все педагоги».</summary>
    public string? AppliesTo { get; private set; }
    public string? Description { get; private set; }

    /// <summary>Where a deficit of it may be seen, in words, separated by semicolons.</summary>
    public string? Sources { get; private set; }

    /// <summary>Place in the list.</summary>
    public int Rank { get; private set; }

    public void Describe(string? appliesTo, string? description, string? sources) =>
        (AppliesTo, Description, Sources) = (Inputs.Tidy(appliesTo), Inputs.Tidy(description, 2000), Inputs.Tidy(sources));

    /// <summary>Takes over what the form holds.</summary>
    public Result Change(string? group, string? name)
    {
        if (Inputs.Tidy(group, 200) is not { } tidyGroup || Inputs.Tidy(name, 500) is not { } tidyName) return DiagnosticsErrors.CompetenceNameMissing;
        (Group, Name) = (tidyGroup, tidyName);
        return Result.Ok;
    }

    internal void ChangePlaces(Competence other) => (Rank, other.Rank) = (other.Rank, Rank);

    internal Competence Copy()
    {
        var copy = new Competence(Code, Group, Name, Rank);
        copy.Describe(AppliesTo, Description, Sources);
        return copy;
    }
}
