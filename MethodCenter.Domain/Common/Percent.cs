namespace MethodCenter.Domain.Common;

/// <summary>A share kept as whole numbers: Z = 0 is «нет данных», not 0 %.</summary>
/// <param name="Numerator">N.</param>
/// <param name="Denominator">Z.</param>
public readonly record struct Percent(int Numerator, int Denominator)
{
    public bool HasData => Denominator > 0;

    /// <summary>Tenths of a percent, rounded half up; null without data.</summary>
    public int? Tenths => HasData ? (int)(((2000L * Numerator) + Denominator) / (2L * Denominator)) : null;
}
