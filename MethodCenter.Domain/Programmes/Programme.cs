using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Programmes;

/// <summary>Вид ДПП (273-ФЗ, ст. 76; domain, section 10). Stored by number.</summary>
public enum ProgrammeKind
{
    /// <summary>Повышение квалификации: from 16 hours, удостоверение.</summary>
    Training = 1,

    /// <summary>Профессиональная переподготовка: from 250 hours, диплом.</summary>
    Retraining = 2,
}

/// <summary>Форма обучения. Stored by number.</summary>
public enum StudyForm
{
    FullTime = 1,
    PartTime = 2,
    Correspondence = 3,
}

/// <summary>
/// Дополнительная профессиональная программа: what is taught, how long, by whom, its place in the Federal register with dates
/// (both included), and the competences that it closes (statute, п. 3.2.3, 3.2.4).
/// </summary>
public sealed class Programme : IVersioned
{
    private readonly List<ProgrammePrerequisite> _prerequisites = [];

    private Programme() { }

    public Programme(string title, ProgrammeKind kind, int hours)
    {
        (Title, TitleKey, Kind, Hours) = (title, SearchKey.Of(title), kind, hours);
    }

    public int Id { get; internal set; }
    public string Title { get; private set; } = "";
    public string TitleKey { get; private set; } = "";
    public ProgrammeKind Kind { get; private set; }

    /// <summary>Academic hours in all.</summary>
    public int Hours { get; private set; }
    public StudyForm? Form { get; private set; }

    /// <summary>С применением дистанционных образовательных технологий.</summary>
    public bool IsDistance { get; private set; }

    /// <summary>В сетевой форме; with whom, in words.</summary>
    public bool IsNetwork { get; private set; }
    public string? NetworkPartner { get; private set; }
    public string? Provider { get; private set; }

    /// <summary>№ in the Federal register of ДПП; null outside it.</summary>
    public string? RegisterNumber { get; private set; }
    public DateOnly? IncludedOn { get; private set; }

    /// <summary>Last day in the register, included.</summary>
    public DateOnly? ExcludedOn { get; private set; }

    /// <summary>Line of <see cref="CompetenceCodes"/>.</summary>
    public string Codes { get; private set; } = "";

    /// <summary>Contains transfer to practice: an internship, trial lessons at the own school.</summary>
    public bool HasPractice { get; private set; }
    public string? Audience { get; private set; }
    public string? About { get; private set; }

    /// <summary>No longer taught: stays readable, is offered to nobody.</summary>
    public bool IsArchived { get; private set; }
    public int Version { get; private set; }

    /// <summary>Programmes to be completed before.</summary>
    public IReadOnlyList<ProgrammePrerequisite> Prerequisites => _prerequisites;

    /// <summary>In the Federal register on a day, both ends included (decisions, point 5).</summary>
    public bool IsInRegisterOn(DateOnly day) =>
        RegisterNumber is not null && IncludedOn <= day && (ExcludedOn is null || day <= ExcludedOn);

    /// <summary>Was in the register and is no longer.</summary>
    public bool IsExcludedOn(DateOnly day) => ExcludedOn < day;

    public void Name(string title, ProgrammeKind kind, int hours) => (Title, TitleKey, Kind, Hours) = (title, SearchKey.Of(title), kind, hours);

    public void Teach(StudyForm? form, bool isDistance, bool isNetwork, string? partner, string? provider)
    {
        (Form, IsDistance, IsNetwork, Provider) = (form, isDistance, isNetwork, Inputs.Tidy(provider));
        NetworkPartner = isNetwork ? Inputs.Tidy(partner) : null;
    }

    /// <summary>The place in the Federal register; an absent number means outside it.</summary>
    public void Register(string? number, DateOnly? included, DateOnly? excluded)
    {
        RegisterNumber = Inputs.Tidy(number, 40);
        (IncludedOn, ExcludedOn) = RegisterNumber is null ? (null, null) : (included, excluded);
    }

    public void Describe(IEnumerable<string> codes, bool hasPractice, string? audience, string? about) =>
        (Codes, HasPractice, Audience, About) = (CompetenceCodes.Line(codes), hasPractice, Inputs.Tidy(audience), Inputs.Tidy(about, 4000));

    public void Require(IEnumerable<int> programmeIds)
    {
        var wanted = programmeIds.Where(id => id != Id).Distinct().ToList();
        _prerequisites.RemoveAll(p => !wanted.Contains(p.RequiredId));
        _prerequisites.AddRange(wanted.Where(id => _prerequisites.All(p => p.RequiredId != id)).Select(id => new ProgrammePrerequisite(id)));
    }

    public void Archive(bool isArchived) => IsArchived = isArchived;
}

/// <summary>A programme that must be completed before another begins.</summary>
public sealed class ProgrammePrerequisite
{
    private ProgrammePrerequisite() { }

    internal ProgrammePrerequisite(int requiredId) => RequiredId = requiredId;

    public int Id { get; internal set; }
    public int ProgrammeId { get; internal set; }
    public int RequiredId { get; private set; }
}

/// <summary>What the region counts by in this room: one row, with defaults.</summary>
public sealed class ProgrammeParameters : IVersioned
{
    public int Id { get; private set; } = 1;

    /// <summary>Least number of managers of one organisation in one stream that make a management team (domain, П2).</summary>
    public int TeamMinSize { get; private set; } = 2;

    /// <summary>Days after the end of a stream on which post-course support is due.</summary>
    public int FirstSupportDays { get; private set; } = 30;
    public int SecondSupportDays { get; private set; } = 90;
    public int Version { get; private set; }

    public Result Change(int teamMinSize, int firstSupportDays, int secondSupportDays)
    {
        if (teamMinSize is < 2 or > 20) return ProgrammeErrors.TeamSizeWrong;
        if (firstSupportDays < 1 || secondSupportDays <= firstSupportDays || secondSupportDays > 730) return ProgrammeErrors.SupportDaysWrong;
        (TeamMinSize, FirstSupportDays, SecondSupportDays) = (teamMinSize, firstSupportDays, secondSupportDays);
        return Result.Ok;
    }
}
