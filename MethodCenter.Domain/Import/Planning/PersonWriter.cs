using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Puts what rows say of a person onto the record. The main employer speaks for the person: a part-time one only fills what is
/// unknown, or two municipalities would overwrite each other for ever. Of several equal rows of a file the first that names a field
/// wins, so the same file twice changes nothing (samples: «хранится написание первой принятой строки»).
/// </summary>
internal sealed class PersonWriter(PlanContext context, ImportPlan plan, PeopleBook people)
{
    private readonly HashSet<(Educator, string, bool)> _said = [];

    /// <summary>Stored people whose name the file changed, with the former name.</summary>
    public Dictionary<Educator, PersonName> Renamed { get; } = new(ReferenceEqualityComparer.Instance);

    public Educator Create(PersonName name, DateOnly? birthDate, Snils? snils)
    {
        var person = new Educator(name, birthDate, snils is null ? null : context.Vault.Seal(snils));
        plan.NewEducators.Add(person);
        people.Add(person);
        return person;
    }

    public void Change(Educator person, EducatorRecord record, List<FieldChange> changes)
    {
        var kind = record.Kind!.Value;
        var speaks = SpeaksFor(person, kind);
        if (speaks) Rename(person, record.Name!, kind, changes);
        if (record.Snils is { } snils && person.SnilsHash is null)
        {
            Change(person, changes, "СНИЛС", "", snils.Masked, () => person.TakeSnils(context.Vault.Seal(snils)));
            people.TakeNote(person);
        }
        if (record.BirthDate is { } born && MaySay(person, "birthDate", kind, speaks, person.BirthDate is null) && person.BirthDate != born)
            Change(person, changes, "дата рождения", Formats.Date(person.BirthDate), Formats.Date(born), () => person.ChangeBirthDate(born));
        if (record.TeachingSince is { } since && MaySay(person, "since", kind, speaks, person.TeachingSince is null) && person.TeachingSince != since)
            Change(person, changes, "начало педагогической деятельности", Formats.Date(person.TeachingSince), Formats.Date(since), () => person.ChangeTeachingSince(since));
        var hasNoCategory = person.CategoryCode == "none" && person.CategoryGrantedOn is null;
        if (record.CategoryCode is { } category && MaySay(person, "category", kind, speaks, hasNoCategory)) ChangeCategory(person, category, record.CategoryOn, changes);
    }

    /// <summary>A row of the main employer, or any row while no main job is known.</summary>
    private static bool SpeaksFor(Educator person, EmploymentKind kind) =>
        IsOfMainEmployer(kind) || person.Employments.All(e => !IsOfMainEmployer(e.Kind));

    private static bool IsOfMainEmployer(EmploymentKind kind) => kind is EmploymentKind.Main or EmploymentKind.Internal;

    private bool MaySay(Educator person, string field, EmploymentKind kind, bool speaks, bool isUnknown) =>
        speaks ? IsFirst(person, field, kind) : isUnknown;

    /// <summary>Another spelling of the same name is no change; another name is.</summary>
    private void Rename(Educator person, PersonName name, EmploymentKind kind, List<FieldChange> changes)
    {
        if (!IsFirst(person, "name", kind) || person.NameKey == name.Key) return;
        if (person.Id != 0) Renamed.TryAdd(person, person.Name);
        Change(person, changes, "ФИО", person.Name.Full, name.Full, () => person.Rename(name));
    }

    public static bool IsSettled(Educator person, Employment home) =>
        (person.MunicipalityId, person.OrganisationId, person.PositionCode, person.SubjectCode, person.HomeKind, person.PostGroup, person.WorksFrom, person.WorksUntil)
        == (home.MunicipalityId, home.OrganisationId, home.PositionCode, home.SubjectCode, home.Kind, home.PostGroup, home.From, home.Until);

    public void Settle(Educator person, Employment home)
    {
        if (person.Id != 0) plan.Remember(context.Db, person);
        person.Settle(home);
    }

    private void ChangeCategory(Educator person, string category, DateOnly? grantedOn, List<FieldChange> changes)
    {
        var date = grantedOn ?? (category == person.CategoryCode ? person.CategoryGrantedOn : null);
        if (person.CategoryCode == category && person.CategoryGrantedOn == date) return;
        Change(person, changes, "категория", CategoryName(person.CategoryCode), CategoryName(category), () => person.ChangeCategory(category, date));
    }

    private static string CategoryName(string code) => SeedFiles.Categories.First(c => c.Code == code).Name;

    /// <summary>Whether no earlier row of this file has said this with equal right.</summary>
    private bool IsFirst(Educator person, string field, EmploymentKind kind) => _said.Add((person, field, IsOfMainEmployer(kind)));

    private void Change(Educator person, List<FieldChange> changes, string field, string before, string after, Action act)
    {
        if (person.Id != 0)
        {
            plan.Remember(context.Db, person);
            changes.Add(new(field, before, after));
        }
        act();
    }
}
