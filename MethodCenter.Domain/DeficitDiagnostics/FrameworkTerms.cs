namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Russian names of the framework's enums.</summary>
public static class FrameworkTerms
{
    public static string Of(FrameworkState state) => state switch
    {
        FrameworkState.Draft => "черновик",
        FrameworkState.Coming => "вступит в силу",
        FrameworkState.InForce => "действует",
        FrameworkState.Former => "прежняя",
    };

    public static string Of(FrameworkChange change) => change switch
    {
        FrameworkChange.Added => "добавлена",
        FrameworkChange.Removed => "исключена",
        FrameworkChange.Renamed => "переименована",
        FrameworkChange.Refined => "уточнена",
    };
}
