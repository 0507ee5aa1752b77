namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>A job that people follow.</summary>
public interface IRunJob
{
    /// <summary>What is written down about it.</summary>
    Guid RunId { get; }
}
