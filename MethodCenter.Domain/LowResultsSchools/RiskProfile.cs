using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>
/// Рисковый профиль of a school with low results: how pronounced each of the twelve risk factors is (domain, section 7). The
/// newest one speaks for the school.
/// </summary>
public sealed class RiskProfile : IScopedRow, IVersioned
{
    private RiskProfile() { }

    public RiskProfile(Organisation school, string author)
    {
        (MunicipalityId, OrganisationId, Author) = (school.MunicipalityId, school.Id, author);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public DateOnly AssessedOn { get; private set; }

    /// <summary>Twelve digits in the order of <see cref="RiskFactors"/>: 0 no risk … 3 high, «-» not assessed.</summary>
    public string Marks { get; private set; } = new('-', RiskFactors.Count);
    public string? Conclusion { get; private set; }
    public string Author { get; private set; } = "";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    public void Assess(DateOnly on, string marks, string? conclusion) => (AssessedOn, Marks, Conclusion) = (on, marks, Inputs.Tidy(conclusion, 4000));
}

/// <summary>A factor of risk.</summary>
/// <param name="Code">«R01» … «R12».</param>
public sealed record RiskFactor(string Code, string Name);

/// <summary>The twelve factors of the risk profile (domain, section 7).</summary>
public static class RiskFactors
{
    public static readonly IReadOnlyList<RiskFactor> All =
    [
        new("R01", "Низкий уровень оснащения школы"),
        new("R02", "Дефицит педагогических кадров"),
        new("R03", "Недостаточная предметная и методическая компетентность педагогов"),
        new("R04", "Низкая адаптивность учебного процесса"),
        new("R05", "Несформированность внутришкольной системы повышения квалификации"),
        new("R06", "Высокая доля обучающихся с ОВЗ"),
        new("R07", "Языковые и культурные барьеры"),
        new("R08", "Низкое качество школьной и социокультурной среды"),
        new("R09", "Проблемы с дисциплиной в классах"),
        new("R10", "Высокая доля обучающихся с рисками учебной неуспешности"),
        new("R11", "Низкая учебная мотивация обучающихся"),
        new("R12", "Низкий уровень вовлечённости родителей"),
    ];

    public const int Count = 12;
}
