using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Tests.Support;

/// <summary>Valid objects with no arguments; a test names only what it is about.</summary>
public static class Some
{
    public static readonly DateOnly Today = TestDatabase.Today;

    /// <summary>A right СНИЛС made of a number.</summary>
    public static Snils Snils(int number)
    {
        var nine = (100_000_000 + number).ToString(CultureInfo.InvariantCulture);
        return Domain.Common.Snils.Parse(nine + Domain.Common.Snils.CheckSum(nine).ToString("D2", CultureInfo.InvariantCulture))!;
    }

    /// <summary>A right ИНН made of a number.</summary>
    public static string Inn(int number)
    {
        var nine = (470_000_000 + number).ToString(CultureInfo.InvariantCulture);
        return nine + TaxNumbers.InnCheckDigit(nine).ToString(CultureInfo.InvariantCulture);
    }

    public static Position Position(string code = "teacher") => SeedFiles.Positions.Single(p => p.Code == code);

    public static Organisation Organisation(int municipalityId, int number = 1, string type = "oo_sosh", string? name = null)
    {
        var organisation = new Organisation(municipalityId, Inn(number));
        var changed = organisation.Change(new OrganisationDraft
        {
            MunicipalityId = municipalityId, Inn = Inn(number), TypeCode = type,
            ShortName = name ?? $"МОУ «СОШ № {number}»", FullName = name ?? $"Средняя школа № {number}", IsMonitored = true,
        });
        return changed.IsOk ? organisation : throw new InvalidOperationException(changed.Error.Message);
    }

    public static Educator Educator(
        Organisation organisation, string name = "Иванова Мария Петровна", int snils = 1, string position = "teacher", string? subject = "math")
    {
        var person = new Educator(PersonName.Parse(name)!, new DateOnly(1985, 3, 12), new SnilsVault(new byte[32]).Seal(Snils(snils)));
        var employment = new Employment(organisation, new EmploymentFacts(EmploymentKind.Main, Position(position))
        {
            SubjectCode = subject, From = new DateOnly(2015, 9, 1), RateHundredths = 100,
        });
        person.AddEmployment(employment);
        person.Settle(employment);
        return person;
    }

    public static MethodistDraft Admissible(int softLimit = 25, int hardLimit = 40) => new()
    {
        OrderNumber = "17-р", OrderDate = new DateOnly(2026, 1, 15), Until = new DateOnly(2027, 1, 15),
        DiagnosedOn = new DateOnly(2025, 10, 1), DiagnosticsTenths = 870,
        TrainingProgramme = "Методическая поддержка педагогов", TrainingDocument = "7819-001", TrainedOn = new DateOnly(2025, 11, 20),
        SoftLimit = softLimit, HardLimit = hardLimit,
    };
}
