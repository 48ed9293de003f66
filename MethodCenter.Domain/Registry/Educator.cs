using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>СНИЛС as it is stored: a keyed hash to recognise the person by, and the number itself encrypted.</summary>
public sealed record SealedSnils(string Hash, byte[] Cipher);

/// <summary>
/// A person of the registry, teacher or manager, counted once. Its scope keys are those of the home employment
/// (decisions, point 4: the municipality of a person is that of the main job).
/// </summary>
public sealed class Educator : IScopedRow, IVersioned
{
    private readonly List<Employment> _employments = [];

    private Educator() { }

    public Educator(PersonName name, DateOnly? birthDate, SealedSnils? snils)
    {
        Rename(name);
        BirthDate = birthDate;
        if (snils is not null) TakeSnils(snils);
    }

    public int Id { get; internal set; }
    public string LastName { get; private set; } = "";
    public string FirstName { get; private set; } = "";
    public string? MiddleName { get; private set; }

    /// <summary>The whole name as a search key; sorted and searched by.</summary>
    public string NameKey { get; private set; } = "";
    public DateOnly? BirthDate { get; private set; }
    public string? SnilsHash { get; private set; }
    public byte[]? SnilsCipher { get; private set; }

    /// <summary>Дата начала педагогической деятельности; unknown stays unknown, never guessed.</summary>
    public DateOnly? TeachingSince { get; private set; }
    public string CategoryCode { get; private set; } = "none";
    public DateOnly? CategoryGrantedOn { get; private set; }
    public string? Email { get; private set; }

    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>Post, subject and term of the home employment, kept here for lists of 26,000.</summary>
    public string? PositionCode { get; private set; }
    public string? SubjectCode { get; private set; }
    public EmploymentKind? HomeKind { get; private set; }
    public PostGroup PostGroup { get; private set; }
    public DateOnly? WorksFrom { get; private set; }
    public DateOnly? WorksUntil { get; private set; }

    /// <summary>Archived as a duplicate of another person; hidden from lists and counts.</summary>
    public int? MergedIntoId { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Employment> Employments => _employments;
    public PersonName Name => new(LastName, FirstName, MiddleName);
    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, Id);

    public void Rename(PersonName name)
    {
        (LastName, FirstName, MiddleName) = (name.Last, name.First, name.Middle);
        NameKey = name.Key;
    }

    public void TakeSnils(SealedSnils snils) => (SnilsHash, SnilsCipher) = (snils.Hash, snils.Cipher);

    /// <summary>Gives the number up, so that the person it was merged into can carry it.</summary>
    internal void GiveUpSnils() => (SnilsHash, SnilsCipher) = (null, null);

    public void ChangeBirthDate(DateOnly? birthDate) => BirthDate = birthDate;

    public void ChangeTeachingSince(DateOnly? since) => TeachingSince = since;

    public void ChangeCategory(string code, DateOnly? grantedOn) => (CategoryCode, CategoryGrantedOn) = (code, grantedOn);

    public void ChangeEmail(string? email) => Email = Inputs.Tidy(email, 200);

    public void MergeInto(Educator survivor)
    {
        MergedIntoId = survivor.Id;
        GiveUpSnils();
    }

    public void AddEmployment(Employment employment) => _employments.Add(employment);

    /// <summary>
    /// A person known without an employment, such as a methodist of the centre whom no file of a municipality names: belongs to
    /// an organisation and is counted nowhere.
    /// </summary>
    public void BelongTo(Organisation organisation) => (MunicipalityId, OrganisationId) = (organisation.MunicipalityId, organisation.Id);

    /// <summary>Takes over the home employment; see <see cref="HomeEmployment"/>.</summary>
    public void Settle(Employment home)
    {
        (MunicipalityId, OrganisationId) = (home.MunicipalityId, home.OrganisationId);
        (PositionCode, SubjectCode) = (home.PositionCode, home.SubjectCode);
        (HomeKind, PostGroup) = (home.Kind, home.PostGroup);
        (WorksFrom, WorksUntil) = (home.From, home.Until);
    }
}

/// <summary>Chooses the employment that says where a person belongs.</summary>
public static class HomeEmployment
{
    /// <summary>
    /// In force before ended, main before other kinds, later begun before earlier, of ended ones the last (decisions, points 1, 2 and 4).
    /// Null when there are none.
    /// </summary>
    public static Employment? Choose(IEnumerable<Employment> employments, DateOnly today) => employments
        .OrderByDescending(e => e.IsInForce(today))
        .ThenByDescending(e => e.Kind == EmploymentKind.Main)
        .ThenByDescending(e => e.IsInForce(today) ? DateOnly.MaxValue : e.Until ?? DateOnly.MaxValue)
        .ThenByDescending(e => e.From ?? DateOnly.MinValue)
        .ThenByDescending(e => e.RateHundredths ?? 0)
        .ThenBy(e => e.Id == 0 ? int.MaxValue : e.Id)
        .FirstOrDefault();
}
