using Lavamedia.Platform.Jobs.Runs;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>A job that looks at every link of what is published.</summary>
/// <param name="RunId">What is written down about it.</param>
public sealed record CheckSeoLinks(Guid RunId) : IRunJob;
