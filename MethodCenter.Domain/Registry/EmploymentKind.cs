namespace MethodCenter.Domain.Registry;

/// <summary>How a person is employed (вид занятости). Stored by number.</summary>
public enum EmploymentKind
{
    /// <summary>Основное место работы: the only kind that indicators count.</summary>
    Main = 1,

    /// <summary>Внутреннее совместительство.</summary>
    Internal = 2,

    /// <summary>Внешнее совместительство.</summary>
    External = 3,

    /// <summary>Договор гражданско-правового характера.</summary>
    Contract = 4,
}
