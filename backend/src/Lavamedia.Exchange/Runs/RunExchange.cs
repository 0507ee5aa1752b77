using Lavamedia.Platform.Jobs.Runs;

namespace Lavamedia.Exchange.Runs;

/// <summary>The job that does an import or an export.</summary>
/// <param name="RunId">What is written down about it.</param>
public sealed record RunExchange(Guid RunId) : IRunJob;
