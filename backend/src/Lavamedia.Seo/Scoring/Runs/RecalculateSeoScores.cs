using Lavamedia.Platform.Jobs.Runs;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>A job that judges every published item anew.</summary>
/// <param name="RunId">What is written down about it.</param>
public sealed record RecalculateSeoScores(Guid RunId) : IRunJob;
