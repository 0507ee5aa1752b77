namespace Lavamedia.Platform.Seeding;

/// <summary>Adds data that an installation starts with. Runs again on every <c>seed</c>: adds only what is missing.</summary>
public interface ISeeder
{
    /// <summary>Lower runs earlier; what others build on (users, categories) comes first.</summary>
    int Order { get; }

    /// <summary>Adds what is missing.</summary>
    /// <param name="progress">One line for the operator per step.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    Task SeedAsync(IProgress<string> progress, CancellationToken cancellationToken);
}
