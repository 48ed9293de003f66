namespace MethodCenter.Domain.Registry;

/// <summary>
/// Вид занятости: in what relation a person stands to the organisation. Only the main place is counted in indicators.
/// The numbers are stored: never renumber.
/// </summary>
public enum EmploymentKind
{
    /// <summary>Основное место работы.</summary>
    Main = 1,

    /// <summary>Внутреннее совместительство.</summary>
    Internal = 2,

    /// <summary>Внешнее совместительство.</summary>
    External = 3,

    /// <summary>Договор ГПХ.</summary>
    Contract = 4,
}
