using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Where a programme stands to the Federal register on a day.</summary>
public enum RegisterState
{
    InRegister = 1,

    /// <summary>Has a number; its inclusion is still to come or its date is unknown.</summary>
    NotYet = 2,
    Excluded = 3,
    Outside = 4,
}

/// <summary>The place of a programme in the Federal register of ДПП, both dates included (decisions, point 5). Pure.</summary>
public static class RegisterRule
{
    public static RegisterState Of(string? number, DateOnly? included, DateOnly? excluded, DateOnly day)
    {
        if (number is null) return RegisterState.Outside;
        if (excluded < day) return RegisterState.Excluded;
        return included <= day ? RegisterState.InRegister : RegisterState.NotYet;
    }

    public static RegisterState StateOn(this Programme programme, DateOnly day) =>
        Of(programme.RegisterNumber, programme.IncludedOn, programme.ExcludedOn, day);

    /// <summary>The state with its dates, as the card says it.</summary>
    public static string Words(string? number, DateOnly? included, DateOnly? excluded, DateOnly day) => Of(number, included, excluded, day) switch
    {
        RegisterState.InRegister when excluded is { } last => $"в реестре с {Formats.Date(included)}, последний день в реестре — {Formats.Date(last)}",
        RegisterState.InRegister => $"в реестре с {Formats.Date(included)}",
        RegisterState.NotYet when included is { } first => $"включается в реестр с {Formats.Date(first)}: до этого дня зачислять как программу реестра нельзя",
        RegisterState.NotYet => "номер есть, дата включения неизвестна: зачислять как программу реестра нельзя",
        RegisterState.Excluded => $"исключена, последний день в реестре — {Formats.Date(excluded)}: зачислять как программу реестра нельзя",
        RegisterState.Outside => "вне Федерального реестра",
    };

    /// <summary>
    /// Whether an order of this date may enrol in the programme as in one of the register; null when it may, or when the programme never was there.
    /// </summary>
    public static DomainError? ProblemOf(Programme programme, DateOnly orderDate) => programme.StateOn(orderDate) switch
    {
        RegisterState.Excluded => EnrolmentErrors.ProgrammeExcluded(programme, orderDate),
        RegisterState.NotYet => EnrolmentErrors.ProgrammeNotIncluded(programme, orderDate),
        RegisterState.InRegister or RegisterState.Outside => null,
    };
}
