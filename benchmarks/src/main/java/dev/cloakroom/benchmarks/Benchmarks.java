package dev.cloakroom.benchmarks;

import dev.cloakroom.benchmarks.cipher.CipherPart;
import dev.cloakroom.benchmarks.codec.CodecPart;
import dev.cloakroom.benchmarks.picture.Picture;
import dev.cloakroom.benchmarks.redis.RedisPart;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Report;
import dev.cloakroom.benchmarks.report.ReportFiles;
            CombinedPart.onAll(),
            new RedisPart());
