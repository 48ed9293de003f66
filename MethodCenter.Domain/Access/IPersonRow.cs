namespace MethodCenter.Domain.Access;

/// <summary>
/// A row about a person that follows the person: whoever sees the person's card may be let to write it, wherever the person moves.
/// The write door checks that the person, before and after, is visible to the writer (docs/decisions/0011).
/// </summary>
public interface IPersonRow : IScopedRow
{
    int EducatorId { get; }
}
