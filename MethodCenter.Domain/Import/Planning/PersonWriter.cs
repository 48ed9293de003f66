using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Puts what rows say of a person onto the record. Of several rows about one person in a file the first that names a field
/// wins, so the same file twice changes nothing (samples: «хранится написание первой принятой строки»).
/// </summary>
internal sealed class PersonWriter(PlanContext context, ImportPlan plan, PeopleBook people)
{
    private readonly HashSet<(Educator, string)> _said = [];

    public Educator Create(PersonName name, DateOnly? birthDate, Snils? snils)
    {
        var person = new Educator(name, birthDate, snils is null ? null : context.Vault.Seal(snils));
        plan.NewEducators.Add(person);
        people.Add(person);
        return person;
    }

    public void Change(Educator person, EducatorRecord record, List<FieldChange> changes)
    {
        Rename(person, record.Name!, changes);
        if (record.Snils is { } snils && person.SnilsHash is null && IsFirst(person, "snils"))
        {
            Change(person, changes, "СНИЛС", "", snils.Masked, () => person.TakeSnils(context.Vault.Seal(snils)));
            people.TakeNote(person);
        }
        if (record.BirthDate is { } born && IsFirst(person, "birthDate") && person.BirthDate != born)
            Change(person, changes, "дата рождения", Formats.Date(person.BirthDate), Formats.Date(born), () => person.ChangeBirthDate(born));
        if (record.TeachingSince is { } since && IsFirst(person, "since") && person.TeachingSince != since)
            Change(person, changes, "начало педагогической деятельности", Formats.Date(person.TeachingSince), Formats.Date(since), () => person.ChangeTeachingSince(since));
        if (record.CategoryCode is { } category && IsFirst(person, "category")) ChangeCategory(person, category, record.CategoryOn, changes);
    }

    /// <summary>Another spelling of the same name is no change; another name is.</summary>
    public void Rename(Educator person, PersonName name, List<FieldChange> changes)
    {
        if (!IsFirst(person, "name") || person.NameKey == name.Key) return;
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

    /// <summary>Whether no earlier row of this file has said this of the person.</summary>
    private bool IsFirst(Educator person, string field) => _said.Add((person, field));

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
