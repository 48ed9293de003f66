using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Who a row is about.</summary>
/// <param name="Person">Null when nobody is known: a new person, unless <paramref name="QueueReason"/> is given.</param>
/// <param name="QueueReason">Why the row cannot be applied without a human.</param>
internal sealed record PersonVerdict(Educator? Person, string? QueueReason = null);

/// <summary>Recognises the person of a row by the rules of the samples and says what is odd about it.</summary>
internal sealed class PersonJudge(PlanContext context, PeopleBook people)
{
    public const string Foreign = "человек с таким СНИЛС числится вне вашей зоны ответственности — строку рассмотрит ЦНППМ";
    public const string NotFound = "человек не найден — очередь сопоставления";
    public const string Several = "найдено несколько людей с такими ФИО и датой рождения — очередь сопоставления";

    public PersonVerdict Judge(Snils? snils, PersonName name, DateOnly? birthDate, Header header, List<RowProblem> problems)
    {
        if (snils is null) return ByName(name, birthDate);
        var hash = context.Vault.Hash(snils);
        if (people.ByHash(hash) is { } known) return BySnils(known, name, birthDate, header, problems);
        if (people.IsForeign(hash)) return new(null, Foreign);
        var nameless = birthDate is null ? [] : people.ByName(name, birthDate).Where(p => p.SnilsHash is null).ToList();
        if (nameless.Count != 1) return new(null);
        problems.Add(new(Severity.Warning, "snils", header.HeadingOf("snils"), snils.Masked, "сопоставлен по ФИО и дате рождения (в реестре СНИЛС пуст): СНИЛС записан"));
        return new(nameless[0]);
    }

    /// <summary>
    /// Finds the person of a row that makes no people, such as a result: by СНИЛС, else by name and birth date where one fits; anybody else
    /// waits for a human.
    /// </summary>
    public PersonVerdict Find(ResultPerson wanted, Header header, List<RowProblem> problems)
    {
        var hash = wanted.Snils is null ? null : context.Vault.Hash(wanted.Snils);
        if (hash is not null && people.ByHash(hash) is { } known)
            return wanted.Name is null ? new(known) : BySnils(known, wanted.Name, wanted.BirthDate, header, problems);
        if (hash is not null && people.IsForeign(hash)) return new(null, Foreign);
        if (wanted.Name is null || wanted.BirthDate is null) return new(null, NotFound);
        var found = people.ByName(wanted.Name, wanted.BirthDate).Where(p => hash is null || p.SnilsHash is null).ToList();
        if (found.Count != 1) return new(null, found.Count == 0 ? NotFound : Several);
        var why = hash is null ? "СНИЛС пуст" : "в контингенте СНИЛС пуст";
        problems.Add(new(Severity.Warning, "snils", header.HeadingOf("snils"), wanted.Name.Full, $"сопоставлен по ФИО и дате рождения ({why})"));
        return new(found[0]);
    }

    private PersonVerdict ByName(PersonName name, DateOnly? birthDate)
    {
        var found = people.ByName(name, birthDate);
        return found.Count > 1 ? new(null, Several) : new(found.Count == 0 ? null : found[0]);
    }

    private static PersonVerdict BySnils(Educator known, PersonName name, DateOnly? birthDate, Header header, List<RowProblem> problems)
    {
        var sameLast = SearchKey.Of(known.LastName) == SearchKey.Of(name.Last);
        var sameBirth = known.BirthDate is null || birthDate is null || known.BirthDate == birthDate;
        var heading = header.HeadingOf(header.Has("lastName") ? "lastName" : "fullName");
        if (!sameLast && !sameBirth)
            problems.Add(new(Severity.Rejected, "snils", header.HeadingOf("snils"), name.Full, "СНИЛС принадлежит другому человеку (ФИО и дата рождения не совпадают)"));
        else if (!sameLast)
            problems.Add(new(Severity.Warning, "lastName", heading, name.Last, "СНИЛС тот же, фамилия другая"));
        else if (!sameBirth)
            problems.Add(new(Severity.Warning, "birthDate", header.HeadingOf("birthDate"), Formats.Date(birthDate), "СНИЛС тот же, дата рождения другая"));
        else if (known.NameKey != name.Key)
            problems.Add(new(Severity.Warning, "firstName", heading, name.Full, "СНИЛС тот же, имя или отчество другие"));
        return new(known);
    }
}
