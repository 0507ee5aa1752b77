namespace Lavamedia.Platform.Jobs.Running;

/// <summary>What a process does once, before it can answer. Whoever works on jobs waits for it: those who ask come first.</summary>
public interface IStartUpWork
{
    /// <summary>Ends when it is done, or failed, or was never begun; it does not fail itself.</summary>
    Task Completion { get; }
}
