using MethodCenter.Domain.Data;

namespace MethodCenter.App.Startup;

/// <summary>
/// One process at a time writes to an SQLite file (security, points 13 and 16): the lock file beside it is held open for as long as the
/// process lives, and the system frees it however the process ends.
/// </summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream? _file;

    private DatabaseLock(FileStream? file) => _file = file;

    /// <summary>Takes the lock; PostgreSQL needs none.</summary>
    /// <exception cref="StartRefusedException">Another process holds it.</exception>
    public static DatabaseLock Take(DatabaseOptions database)
    {
        if (!database.IsSqlite) return new DatabaseLock(null);
        var path = Path.GetFullPath(database.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new DatabaseLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new StartRefusedException(StartTexts.DatabaseBusy(path));
        }
    }

    public void Dispose() => _file?.Dispose();
}
