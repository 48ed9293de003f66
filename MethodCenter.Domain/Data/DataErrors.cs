using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Data;

/// <summary>Refusals of the door itself.</summary>
public static class DataErrors
{
    public static readonly DomainError ChangedMeanwhile = new(
        "data.changed-meanwhile",
        "Пока вы редактировали, запись изменил другой пользователь. Ваши данные не записаны: откройте запись заново, сверьте и повторите.");

    public static readonly DomainError AlreadyExists =
        new("data.already-exists", "Такая запись уже есть. Найдите её поиском и исправьте.");
}
