using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// The one exception of the import: the file turned out to be unreadable after reading had begun (a torn zip, broken
/// xml, a limit that shows itself late). It carries the refusal for the user. Thrown only while <see cref="TableFile.Sheets"/>
/// or <see cref="TableSheet.Rows"/> are being walked; the one caller that walks them passes the walk through <see cref="Catch{T}"/>.
/// </summary>
public sealed class UnreadableTableException(DomainError error, Exception? cause = null) : Exception(error.Message, cause)
{
    public DomainError Error { get; } = error;

    /// <summary>Runs a walk over a file and turns the late refusal into a <see cref="Result{T}"/>.</summary>
    public static Result<T> Catch<T>(Func<Result<T>> walk)
    {
        try
        {
            return walk();
        }
        catch (UnreadableTableException late)
        {
            return late.Error;
        }
    }

    /// <summary>
    /// One step of a parser that is not ours. On broken input the parsers throw whatever they happen upon (index, format,
    /// null), so everything but a cancellation and lack of memory means «the file is damaged».
    /// </summary>
    internal static T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException locked)
        {
            throw new UnreadableTableException(ImportErrors.Password, locked);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or UnreadableTableException or OutOfMemoryException))
        {
            throw new UnreadableTableException(ImportErrors.Damaged, broken);
        }
    }
}
