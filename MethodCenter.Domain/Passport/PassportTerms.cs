namespace MethodCenter.Domain.Passport;

/// <summary>Russian names of the enums of the room.</summary>
public static class PassportTerms
{
    public static string Of(PassportState state) => state switch
    {
        PassportState.Draft => "черновик",
        PassportState.OnApproval => "на согласовании",
        PassportState.Approved => "утверждён",
        PassportState.Withdrawn => "отозван",
    };
}
